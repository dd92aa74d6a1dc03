package fi.verkosto.review.plan;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All plans. Who computes one claims it for as long as it may take and a minute more, by the clock of the database: what is
 * claimed no longer and still runs, nobody computes.
 */
@ApplicationScoped
public class AssignmentPlans {

    private static final String ABANDONED = "state = 'RUNNING' and claimed_until < now()";

    private static final String CLAIM = """
            update assignment_plan set claimed_until = now() + (time_limit_seconds + 60) * interval '1 second'
            where id = (select id from assignment_plan where state = 'RUNNING' and claimed_until is null
                order by id limit 1 for update skip locked)
            returning id""";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    AssignmentPlans(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    AssignmentPlan start(PlanRequest request, String officer, Instant now) {
        AssignmentPlan plan = new AssignmentPlan(identifiers.next(), request, officer, now);
        stored.persistAndFlush(plan);
        return plan;
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    Optional<AssignmentPlan> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<AssignmentPlan> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> callOf(UUID id) {
        return stored.find("select callId from AssignmentPlan where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    /** Those of a call that something can become of. */
    List<AssignmentPlan> lockUndecided(UUID callId) {
        return stored.find("callId = ?1 and state in (RUNNING, PROPOSED) order by id", callId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    boolean isAbandoned(UUID id) {
        return stored.getSession()
                .createNativeQuery(
                        "select exists (select 1 from assignment_plan where id = :id and " + ABANDONED + ")",
                        Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }

    /** The oldest that waits, for whoever asks first. */
    Optional<UUID> claim() {
        return stored.getSession().createNativeQuery(CLAIM, UUID.class).stream().findFirst();
    }

    private static final class Stored implements PanacheRepositoryBase<AssignmentPlan, UUID> {}
}
