package fi.verkosto.coordination.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;

/** Which decision holds on each application. Events may come twice, and that of a later decision before that of an earlier one. */
@ApplicationScoped
public class StandingDecisions {

    /**
     * A decision displaces another only if it says that it comes in the place of one, and if that is the one known here or
     * one from before it: what lies between may be unknown yet, and never has an effect any more.
     */
    private static final String TAKE = """
            insert into standing_decision (application_id, decision_id, notified_at)
            values (:application, :decision, :notifiedAt)
            on conflict (application_id) do update
               set decision_id = excluded.decision_id, notified_at = excluded.notified_at
             where standing_decision.decision_id is distinct from excluded.decision_id
               and cast(:supersedes as uuid) is not null
               and (standing_decision.decision_id is null
                    or standing_decision.decision_id = cast(:supersedes as uuid)
                    or standing_decision.notified_at < excluded.notified_at)""";

    private final Session session;

    StandingDecisions(Session session) {
        this.session = session;
    }

    /** Locked until the transaction ends. Returns whether this decision holds now and did not before. */
    @Transactional
    public boolean take(UUID applicationId, UUID decisionId, UUID supersedes, Instant notifiedAt) {
        return session.createNativeMutationQuery(TAKE)
                        .setParameter("application", applicationId)
                        .setParameter("decision", decisionId)
                        .setParameter("supersedes", supersedes == null ? null : supersedes.toString())
                        .setParameter("notifiedAt", notifiedAt)
                        .executeUpdate()
                == 1;
    }
}
