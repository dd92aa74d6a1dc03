package fi.verkosto.review.selection;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Shows selections to those who may read them. */
@ApplicationScoped
public class ReadSelections {

    /** Somebody who selects more often finds the older ones in the record. */
    public static final int MOST = 200;

    private static final CallRole[] READERS = {CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER, CallRole.OBSERVER
    };

    private final Selections selections;
    private final Decisions decisions;
    private final ReviewAccess access;
    private final AuditTrail trail;

    ReadSelections(Selections selections, Decisions decisions, ReviewAccess access, AuditTrail trail) {
        this.selections = selections;
        this.decisions = decisions;
        this.access = access;
        this.trail = trail;
    }

    /** It compares all applications: whoever is disqualified from one of them reads none. */
    @Transactional
    public CallReader reader(UUID callId) {
        access.requireAllOf(callId, READERS);
        return access.reader(callId, READERS);
    }

    @Transactional
    public Selection read(UUID id) {
        Selection selection = selections.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        CallReader reader = reader(selection.callId());
        trail.recordReadOfCall(
                selection.callId(), ReviewRole.valueOf(reader.role().name()), ReviewAction.SELECTIONS_READ);
        return selection;
    }

    @Transactional
    public SelectionsOfCall ofCall(CallReader reader) {
        UUID callId = reader.call().id();
        return new SelectionsOfCall(selections.rowsOf(callId, MOST), standing(callId), selections.countOf(callId));
    }

    private SelectionStanding standing(UUID callId) {
        if (decisions.anyPresented(callId)) {
            return SelectionStanding.ADOPTED;
        }
        return decisions.anyOf(callId) ? SelectionStanding.PROPOSED : SelectionStanding.REPLACED;
    }
}
