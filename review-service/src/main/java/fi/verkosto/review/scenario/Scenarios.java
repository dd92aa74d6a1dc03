package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.audit.ReviewAction;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * All scenarios. Who computes one claims it for as long as it may take and a minute more, by the clock of the database: what is
 * claimed no longer and still waits for its outcome, nobody computes.
 */
@ApplicationScoped
public class Scenarios {

    private static final String ABANDONED =
            "select id from scenario where state = 'COMPUTING' and claimed_until < now() order by id";

    private static final String CLAIM = """
            update scenario set claimed_until = now() + (2 * time_limit_seconds + 60) * interval '1 second'
            where id = (select id from scenario where state = 'COMPUTING' and claimed_until is null
                order by id limit 1 for update skip locked)
            returning id""";

    private static final String REACH =
            "update versioned Scenario set progress = :progress where id = :id and state = COMPUTING";

    /** What is done with scenarios themselves and with decisions, and panels, which stand beside the scores. */
    static final Set<ReviewAction> WITHOUT_EFFECT = Set.of(
            ReviewAction.SCENARIO_STARTED,
            ReviewAction.LOTTERY_COMMITTED,
            ReviewAction.LOTTERY_VALUE_ENTERED,
            ReviewAction.LOTTERY_DRAWN,
            ReviewAction.LOTTERY_CANCELLED,
            ReviewAction.SCENARIO_COMPUTED,
            ReviewAction.SCENARIO_RENAMED,
            ReviewAction.SCENARIO_REMOVED,
            ReviewAction.APPLICATIONS_SELECTED,
            ReviewAction.SUCCESSOR_DRAFTED,
            ReviewAction.SUCCESSOR_CANCELLED,
            ReviewAction.DECISION_WRITTEN,
            ReviewAction.DECISION_PRESENTED,
            ReviewAction.DECISION_TAKEN_BACK,
            ReviewAction.DECISION_APPROVED,
            ReviewAction.NOTIFICATION_ORDERED,
            ReviewAction.LETTER_OPENED,
            ReviewAction.LETTER_RESENT,
            ReviewAction.DECISION_FINALIZED,
            ReviewAction.CORRECTION_REQUESTED,
            ReviewAction.CORRECTION_KNOWLEDGE_SHOWN,
            ReviewAction.CORRECTION_ASSIGNED,
            ReviewAction.CORRECTION_PRESENTED,
            ReviewAction.CORRECTION_TAKEN_BACK,
            ReviewAction.CORRECTION_APPROVED,
            ReviewAction.CORRECTION_NOTIFIED,
            ReviewAction.NEWS_NOTED,
            ReviewAction.APPLICANTS_NOTIFIED,
            ReviewAction.AWARD_DECLINED,
            ReviewAction.PANEL_OPENED,
            ReviewAction.PANEL_CLOSED,
            ReviewAction.PANEL_REOPENED,
            ReviewAction.PANEL_CANCELLED,
            ReviewAction.PANEL_OUTDATED);

    private static final String LAST_THAT_MATTERS = """
            select number from call_record_line
            where call_id = :call and cast(line as jsonb) ->> 'action' not in :harmless
            order by number desc limit 1""";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Scenarios(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Scenario start(ScenarioRequest request, ScenarioBasis basis, String officer, Instant now) {
        Scenario scenario = new Scenario(identifiers.next(), request, basis, officer, now);
        stored.persistAndFlush(scenario);
        return scenario;
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    void remove(Scenario scenario) {
        stored.delete(scenario);
    }

    public Optional<Scenario> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Scenario> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<UUID> callOf(UUID id) {
        return stored.find("select callId from Scenario where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    long countOf(UUID callId) {
        return stored.count("callId", callId);
    }

    /** The oldest first. */
    List<ScenarioRow> rowsOf(UUID callId) {
        return stored.find("callId = ?1 order by id", callId)
                .project(ScenarioRow.class)
                .list();
    }

    /** Those that nobody computes any more. */
    List<UUID> abandoned() {
        return stored.getSession().createNativeQuery(ABANDONED, UUID.class).list();
    }

    /** The oldest that waits, for whoever asks first. */
    Optional<UUID> claim() {
        return stored.getSession().createNativeQuery(CLAIM, UUID.class).stream().findFirst();
    }

    /** Keeps how far one is that is being computed, without what it chooses from being read for that. */
    void reach(UUID id, ScenarioProgress progress) {
        stored.getSession()
                .createMutationQuery(REACH)
                .setParameter("id", id)
                .setParameter("progress", progress)
                .executeUpdate();
    }

    /** How far the record of a call goes. */
    long recordLength(UUID callId) {
        return stored.getSession()
                .createNativeQuery("select length from call_record where call_id = :call", Long.class)
                .setParameter("call", callId)
                .uniqueResultOptional()
                .orElse(0L);
    }

    /** The last line of its record on which a scenario may depend; 0 if there is none. */
    long lastThatMatters(UUID callId) {
        return stored.getSession()
                .createNativeQuery(LAST_THAT_MATTERS, Long.class)
                .setParameter("call", callId)
                .setParameterList(
                        "harmless",
                        WITHOUT_EFFECT.stream().map(ReviewAction::name).collect(Collectors.toSet()))
                .uniqueResultOptional()
                .orElse(0L);
    }

    private static final class Stored implements PanacheRepositoryBase<Scenario, UUID> {}
}
