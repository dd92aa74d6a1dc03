package fi.verkosto.review.correction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Who had a part in the decisions on an application that these do not say: drafts are made anew, and what is taken back is forgotten. */
@ApplicationScoped
class PartsTaken {

    private static final String WROTE_OR_PRESENTED = """
            select count(*) from audit_entry
            where about_id = :review and subject = :person and action in (
                'DECISION_WRITTEN', 'DECISION_PRESENTED', 'SUCCESSOR_DRAFTED', 'SUCCESSOR_CANCELLED')""";

    private final Session session;

    PartsTaken(Session session) {
        this.session = session;
    }

    /** The trail knows; nothing of it is ever changed. */
    boolean wroteOrPresented(String person, UUID review) {
        return session.createNativeQuery(WROTE_OR_PRESENTED, Long.class)
                        .setParameter("review", review)
                        .setParameter("person", person)
                        .getSingleResult()
                > 0;
    }
}
