package fi.verkosto.review.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The decisions that an officer had notified and that are not yet. */
@ApplicationScoped
class OrderedDecisions {

    private static final String WAITING = """
            select id from decision where state = 'APPROVED' and notification_ordered_at is not null
            order by notification_ordered_at, id""";

    /** Nothing is waited for, so it does not matter that others lock reviews before decisions, and calls before both. */
    private static final String CLAIM = """
            select d.id from decision d join review r on r.id = d.review_id
            where d.id = :id and d.state = 'APPROVED' and d.notification_ordered_at is not null
            for no key update of d, r skip locked""";

    private final Session session;

    OrderedDecisions(Session session) {
        this.session = session;
    }

    /** In the order in which they were ordered, and of one order as they were drafted. */
    @Transactional
    List<UUID> waiting() {
        return session.createNativeQuery(WAITING, UUID.class).list();
    }

    /** Locks it with its review, unless somebody else holds one of them or it was notified meanwhile. */
    boolean claim(UUID decisionId) {
        return !session.createNativeQuery(CLAIM, UUID.class)
                .setParameter("id", decisionId)
                .list()
                .isEmpty();
    }
}
