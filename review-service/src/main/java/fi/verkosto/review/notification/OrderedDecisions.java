package fi.verkosto.review.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The decisions that an officer had notified and that are not yet. */
@ApplicationScoped
class OrderedDecisions {

    private static final String WAITING = """
            select id from decision where state = 'APPROVED' and notification_ordered_at is not null
                and (notification_retry_at is null or notification_retry_at <= :now)
            order by notification_ordered_at, id""";

    /** Seconds: 10, 20, 40 and so on, up to a quarter of an hour. */
    private static final String HOLD = """
            update decision set notification_held_by = :code, notification_attempts = notification_attempts + 1,
                notification_retry_at = cast(:now as timestamptz)
                    + least(900, 10 * power(2, least(notification_attempts, 10))) * interval '1 second'
            where id = :id and state = 'APPROVED'""";

    /** Nothing is waited for, so it does not matter that others lock reviews before decisions, and calls before both. */
    private static final String CLAIM = """
            select d.id from decision d join review r on r.id = d.review_id
            where d.id = :id and d.state = 'APPROVED' and d.notification_ordered_at is not null
            for no key update of d, r skip locked""";

    private final Session session;

    OrderedDecisions(Session session) {
        this.session = session;
    }

    /** Whose turn it is, in the order in which they were ordered, and of one order as they were drafted. */
    @Transactional
    List<UUID> waiting(Instant now) {
        return session.createNativeQuery(WAITING, UUID.class)
                .setParameter("now", now)
                .list();
    }

    /**
     * Keeps for the officers why it could not be done. Others come before its next attempt.
     *
     * @param code of the problem
     */
    @Transactional(TxType.REQUIRES_NEW)
    void hold(UUID decisionId, String code, Instant now) {
        session.createNativeMutationQuery(HOLD)
                .setParameter("id", decisionId)
                .setParameter("code", code)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Locks it with its review, unless somebody else holds one of them or it was notified meanwhile. */
    boolean claim(UUID decisionId) {
        return !session.createNativeQuery(CLAIM, UUID.class)
                .setParameter("id", decisionId)
                .list()
                .isEmpty();
    }
}
