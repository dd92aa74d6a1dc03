package fi.verkosto.review.correction;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.decision.Decision;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All correction requests. */
@ApplicationScoped
public class CorrectionRequests {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    CorrectionRequests(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    CorrectionRequest add(Decision decision, Lodged lodged, TimeLimit limit, String by, Instant now) {
        CorrectionRequest request = new CorrectionRequest(identifiers.next(), decision, lodged, limit, by, now);
        stored.persist(request);
        return request;
    }

    public Optional<CorrectionRequest> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<CorrectionRequest> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The decision of a request: it is to be locked before the request is read. */
    Optional<UUID> decisionOf(UUID id) {
        return stored.find("select decisionId from CorrectionRequest where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    RequestsAgainst against(UUID decisionId) {
        return new RequestsAgainst(stored.list("decisionId = ?1 order by id", decisionId));
    }

    /** Rows of a call in the order of their coming, but for those on the reviews left out. */
    List<CorrectionRow> rows(UUID callId, Set<UUID> leftOut, int limit) {
        return stored.getSession()
                .createQuery(CorrectionRow.OF_CALL, CorrectionRow.class)
                .setParameter("call", callId)
                .setParameterList("leftOut", leftOut)
                .setMaxResults(limit)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<CorrectionRequest, UUID> {}
}
