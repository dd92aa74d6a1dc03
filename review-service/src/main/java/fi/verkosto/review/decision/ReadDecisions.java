package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.CallRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows decisions to those who may read them before they are notified. */
@ApplicationScoped
public class ReadDecisions {

    private final Decisions decisions;
    private final CallRights rights;

    ReadDecisions(Decisions decisions, CallRights rights) {
        this.decisions = decisions;
        this.rights = rights;
    }

    @Transactional
    public Decision read(UUID id) {
        Decision decision = decisions.findByIdOptional(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        rights.requireReader(decision.callId());
        return decision;
    }

    /** Decisions of the given call, or of every call that the caller may read. */
    @Transactional
    public List<Decision> page(Optional<UUID> callId, UUID after, int limit) {
        List<UUID> calls =
                callId.map(id -> List.of(rights.requireReader(id).id())).orElseGet(rights::readableCalls);
        return decisions.page(calls, after, limit);
    }
}
