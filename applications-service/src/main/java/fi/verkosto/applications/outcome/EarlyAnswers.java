package fi.verkosto.applications.outcome;

import fi.verkosto.applications.outcome.GrantAnswer.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Answers to awards whose decision has not arrived yet: they come on another topic. One to a decision that never holds
 * here stays without effect.
 */
@ApplicationScoped
class EarlyAnswers {

    private static final String KEEP = """
            insert into early_answer (application_id, decision_id, kind, answered_at)
            values (:application, :decision, :kind, :at)
            on conflict do nothing""";

    /** What names no decision is not to one that was notified after it. */
    private static final String TAKE = """
            delete from early_answer
             where application_id = :application
               and (decision_id = :decision or (decision_id is null and answered_at >= :notifiedAt))
            returning kind, answered_at""";

    private final Session session;

    EarlyAnswers(Session session) {
        this.session = session;
    }

    void keep(GrantAnswer answer) {
        session.createNativeMutationQuery(KEEP)
                .setParameter("application", answer.applicationId())
                .setParameter("decision", answer.decisionId(), UUID.class)
                .setParameter("kind", answer.kind().name())
                .setParameter("at", answer.at())
                .executeUpdate();
    }

    /** What was heard of the decision before it; it is kept no longer. */
    Optional<GrantAnswer> take(UUID applicationId, UUID decisionId, Instant notifiedAt) {
        return session
                .createNativeQuery(TAKE, Object[].class)
                .setParameter("application", applicationId)
                .setParameter("decision", decisionId)
                .setParameter("notifiedAt", notifiedAt)
                .list()
                .stream()
                .map(row -> new GrantAnswer(applicationId, decisionId, Kind.valueOf((String) row[0]), (Instant) row[1]))
                .findFirst();
    }
}
