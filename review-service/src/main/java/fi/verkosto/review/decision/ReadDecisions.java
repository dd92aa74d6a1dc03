package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.disqualification.ReviewAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows decisions to those who may read them before they are notified. */
@ApplicationScoped
public class ReadDecisions {

    private final Decisions decisions;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;

    ReadDecisions(Decisions decisions, CallAccess access, ReviewAccess reviewAccess) {
        this.reviewAccess = reviewAccess;
        this.decisions = decisions;
        this.access = access;
    }

    @Transactional
    public Decision read(UUID id) {
        Decision decision = decisions.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        if (decision.notifiedAt().isEmpty()) {
            reviewAccess.requireReaderOfAll(decision.callId());
        }
        reviewAccess.requireReader(decision.reviewId(), decision.callId());
        return decision;
    }

    /** Decisions of the given call, or of every call that the caller may read. */
    @Transactional
    public List<Decision> page(Optional<UUID> callId, UUID after, int limit) {
        List<UUID> calls =
                callId.map(id -> List.of(access.requireReader(id).id())).orElseGet(access::readableCalls);
        return decisions.page(calls, reviewAccess.barred(calls), after, limit);
    }
}
