package fi.verkosto.review.selection;

import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.decision.DraftDecisions;
import fi.verkosto.review.scenario.ScenarioChoice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An officer has the selection of a call computed and its decisions drafted. */
@ApplicationScoped
public class SelectApplications {

    private final SelectionSteps steps;
    private final ProposeDecisions proposeDecisions;
    private final DraftDecisions drafts;
    private final Selections selections;
    private final AuditTrail trail;

    SelectApplications(
            SelectionSteps steps,
            ProposeDecisions proposeDecisions,
            DraftDecisions drafts,
            Selections selections,
            AuditTrail trail) {
        this.steps = steps;
        this.proposeDecisions = proposeDecisions;
        this.drafts = drafts;
        this.selections = selections;
        this.trail = trail;
    }

    @Transactional
    public Selection select(UUID callId, SelectionBasis wanted) {
        SelectionBasis drawn = proposeDecisions.drawn(callId, wanted);
        Optional<ScenarioChoice> choice = proposeDecisions.choose(callId, drawn);
        SelectionStep step = steps.begin(callId);
        drafts.requireReplaceable(callId);
        Proposed proposed = proposeDecisions.propose(step, drawn, choice);
        drafts.replace(callId, proposed.proposals());
        Selection selection = selections.record(step, proposed);
        trail.recordOfCall(
                callId,
                ReviewRole.OFFICER,
                ReviewAction.APPLICATIONS_SELECTED,
                Map.of(AuditDetails.ITEM, selection.id().toString()));
        return selection;
    }
}
