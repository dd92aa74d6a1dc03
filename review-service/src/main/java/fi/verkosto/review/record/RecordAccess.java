package fi.verkosto.review.record;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Who reads the record of a call: who prepares, presents and decides. It is all or nothing, since a part proves nothing: so
 * nobody who is disqualified from any application of the call, and nobody who evaluates in it, for it holds others' scores.
 */
@ApplicationScoped
class RecordAccess {

    private final CallAccess access;
    private final ReviewAccess reviewAccess;
    private final AuditTrail trail;

    RecordAccess(CallAccess access, ReviewAccess reviewAccess, AuditTrail trail) {
        this.trail = trail;
        this.access = access;
        this.reviewAccess = reviewAccess;
    }

    void require(UUID callId) {
        CallReader reader = reviewAccess.reader(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER);
        if (!reader.barred().isEmpty()) {
            throw new Refusal(ReviewError.PERSON_DISQUALIFIED);
        }
        if (access.evaluates(callId)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        trail.recordReadOfCall(callId, ReviewRole.valueOf(reader.role().name()), ReviewAction.RECORD_READ);
    }
}
