package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.review.EligibilityConfirmed;
import fi.verkosto.review.review.EligibilityCorrected;
import fi.verkosto.review.review.ScoresReopened;
import fi.verkosto.review.review.ScoresSetAside;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/** Drafts a decision for each proposal of a selection, in place of the drafts of an earlier one. */
@ApplicationScoped
public class DraftDecisions {

    private final Decisions decisions;
    private final KnownCalls calls;
    private final Identifiers identifiers;

    DraftDecisions(Decisions decisions, KnownCalls calls, Identifiers identifiers) {
        this.calls = calls;
        this.decisions = decisions;
        this.identifiers = identifiers;
    }

    /** Once a decision of the call has been presented its drafts stay: they belong together. */
    public void requireReplaceable(UUID callId) {
        if (decisions.anyPresented(callId)) {
            throw new Refusal(ReviewError.DECISIONS_PRESENTED);
        }
    }

    /** Drafts rest on what was found of every application: when that changes, they are to be made anew. */
    void dropAfter(@Observes EligibilityCorrected event) {
        drop(event.review().callId());
    }

    /** The reasons may be others than before. */
    void dropAfter(@Observes EligibilityConfirmed event) {
        drop(event.review().callId());
    }

    /** As they do on the scores. */
    void dropAfter(@Observes ScoresReopened event) {
        drop(event.review().callId());
    }

    /**
     * Nothing can be refused to what is found: whatever was presented stands, until people take it back. It is not approved
     * with scores that count no more.
     */
    void dropAfter(@Observes ScoresSetAside event) {
        decisions.presentedOn(event.review().id()).ifPresent(Decision::setScoresAside);
        UUID call = event.review().callId();
        if (decisions.anyPresented(call)) {
            decisions.removeDraftOn(event.review().id());
        } else {
            decisions.removeDrafts(call);
        }
    }

    private void drop(UUID callId) {
        requireReplaceable(callId);
        decisions.removeDrafts(callId);
    }

    /** To be called after {@link #requireReplaceable}, under the lock on the call. */
    public void replace(UUID callId, List<Proposal> proposals) {
        decisions.removeDrafts(callId);
        GrantTerms ofAwards = GrantTerms.usual(calls.find(callId).orElseThrow());
        proposals.forEach(proposal -> decisions.add(new Decision(identifiers.next(), callId, proposal, ofAwards)));
    }
}
