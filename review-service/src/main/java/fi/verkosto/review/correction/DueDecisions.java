package fi.verkosto.review.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The decisions whose time for correction requests is over. What decides on a request is appealed against, which nobody here knows of. */
@ApplicationScoped
class DueDecisions {

    /** A run ends, and the next one goes on; what failed waits behind all others, or they would never have their turn. */
    private static final int MOST = 1_000;

    private static final String DUE = """
            select d.id from decision d join decision_letter l on l.decision_id = d.id
            where d.state = 'NOTIFIED' and d.correction_id is null and l.last_day < :today
            order by d.finality_failed_at nulls first, l.last_day, d.id limit :most""";

    /** Nothing is waited for: whoever holds one of them is lodging a request, or finalizes it. */
    private static final String CLAIM = """
            select l.last_day from decision d join review r on r.id = d.review_id
                join decision_letter l on l.decision_id = d.id
            where d.id = :id and d.state = 'NOTIFIED' for no key update of d, r skip locked""";

    private final Session session;

    DueDecisions(Session session) {
        this.session = session;
    }

    @Transactional
    List<UUID> before(LocalDate today) {
        return session.createNativeQuery(DUE, UUID.class)
                .setParameter("today", today)
                .setParameter("most", MOST)
                .list();
    }

    /** After the others by the next run, and behind those that failed before it. */
    @Transactional(TxType.REQUIRES_NEW)
    void moveBack(UUID decisionId, Instant now) {
        session.createNativeMutationQuery("update decision set finality_failed_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", decisionId)
                .executeUpdate();
    }

    /** Locks it with its review and answers its last day, unless somebody else holds one of them or it has gone on. */
    Optional<LocalDate> claim(UUID decisionId) {
        return session.createNativeQuery(CLAIM, LocalDate.class)
                .setParameter("id", decisionId)
                .uniqueResultOptional();
    }
}
