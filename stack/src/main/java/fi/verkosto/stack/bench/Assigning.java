package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/**
 * A plan of 1 000 applications and 300 evaluators, from the moment when it is taken up until it is stored, beside the search
 * alone, as the plan itself tells how long it took.
 */
final class Assigning implements Bench {
    private static final int APPLICATIONS = 1_000;
    private static final int EVALUATORS = 300;
    private static final int EACH = 3;
    private static final int WARM_UP = 2;
    private static final int ROUNDS = 5;
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final String KNOWN = "select 1 from known_call where id = ?";

    private static final String THEMES = """
            (select %s from (select distinct 'THEME_' || (i * 7 + k * k * 5 + i / 11) %% 12 as theme
                from generate_series(0, i %% 3) k) themes)""";

    /** Their readers count as told, so that nobody else has to do with them. */
    private static final String SEED_REVIEWS = """
            with seeded as (
                insert into review (id, application_id, call_id, agency, state, opened_at, application,
                    application_revision, revision, earlier_eligibilities, version)
                select gen_random_uuid(), gen_random_uuid(), c.id, c.agency, 'ELIGIBLE', now(),
                    jsonb_build_object('caseNumber', i || '/340/2018',
                        'language', case when i %% 9 = 0 then 'sv' else 'fi' end, 'themes', %s), 1, 0, '[]', 0
                from known_call c, generate_series(1, %d) i where c.id = ? returning id)
            insert into reader_list (review_id, revision, readers) select id, 1, '[]' from seeded""".formatted(THEMES.formatted("jsonb_agg(theme)"), APPLICATIONS);

    private static final String SEED_STAFF = """
            insert into call_staff (call_id, person, role)
            select c.id, 'bench-' || i, 'EVALUATOR' from known_call c, generate_series(1, %d) i where c.id = ?""".formatted(EVALUATORS);

    private static final String SEED_REGISTER = """
            insert into evaluator (id, agency, person, state, languages, themes, capacity, invited_at, answered_at, version)
            select gen_random_uuid(), c.agency, 'bench-' || i, 'CONFIRMED',
                case when i %% 3 = 0 then array['fi', 'sv'] else array['fi'] end, %s, 11, now(), now(), 0
            from known_call c, generate_series(1, %d) i where c.id = ?""".formatted(THEMES.formatted("array_agg(theme)"), EVALUATORS);

    private static final List<String> REMOVED = List.of(
            "delete from assignment_plan where call_id = ?",
            "delete from reader_list where review_id in (select id from review where call_id = ?)",
            "delete from review where call_id = ?",
            "delete from call_staff where person like 'bench-%' and call_id = ?",
            "delete from evaluator where person like 'bench-%'"
                    + " and agency = (select agency from known_call where id = ?)");

    private static final String LOOKED_AT = """
            select state, (progress ->> 'milliseconds')::float8,
                1000 * extract(epoch from clock_timestamp() - claimed_until
                    + (time_limit_seconds + 60) * interval '1 second')::float8
            from assignment_plan where id = ?""";

    @Override
    public String name() {
        return "assignment";
    }

    @Override
    public String about() {
        return "a plan of 1 000 applications and 300 evaluators, read and stored, beside the search alone";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall call = BenchCall.open(stage);
        try (Connection database = DriverManager.getConnection(stage.database(Service.REVIEW))) {
            try {
                awaitCall(database, call);
                execute(database, SEED_REVIEWS, call);
                execute(database, SEED_STAFF, call);
                execute(database, SEED_REGISTER, call);
                measure(stage, database, call);
            } finally {
                remove(database, call);
            }
        } catch (SQLException e) {
            throw new PlayStopped("What is to be assigned could not be written or removed", e);
        }
    }

    private static void measure(BenchStage stage, Connection database, BenchCall call) throws SQLException {
        double whole = 0;
        double search = 0;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            Took took = plan(stage, database, call);
            if (round >= 0) {
                whole += took.whole();
                search += took.search();
            }
        }
        stage.tell(
                "%d x %d, %d each: plan %.0f ms, search alone %.0f ms, ratio %.2f",
                APPLICATIONS, EVALUATORS, EACH, whole / ROUNDS, search / ROUNDS, whole / search);
    }

    private static Took plan(BenchStage stage, Connection database, BenchCall call) throws SQLException {
        UUID plan = UUID.fromString(stage.as("officer")
                .post("/v1/assignment-plans")
                .once()
                .json(Json.object().put("callId", call.id()).put("evaluatorsPerApplication", EACH))
                .expect(201)
                .json()
                .path("id")
                .asText());
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement look = database.prepareStatement(LOOKED_AT)) {
            look.setObject(1, plan);
            while (System.nanoTime() < end) {
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    String state = row.getString(1);
                    if (state.equals("PROPOSED")) {
                        return new Took(row.getDouble(3), row.getDouble(2));
                    }
                    if (!state.equals("RUNNING")) {
                        throw new PlayStopped("The plan is " + state);
                    }
                }
                pause();
            }
        }
        throw new PlayStopped("The plan is not ready in time");
    }

    private static void awaitCall(Connection database, BenchCall call) throws SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement known = database.prepareStatement(KNOWN)) {
            known.setObject(1, UUID.fromString(call.id()));
            while (System.nanoTime() < end) {
                try (ResultSet row = known.executeQuery()) {
                    if (row.next()) {
                        return;
                    }
                }
                pause();
            }
        }
        throw new PlayStopped("The review has not heard of the call");
    }

    private static void pause() {
        try {
            Thread.sleep(LOOK);
        } catch (InterruptedException e) {
            throw new PlayStopped("Interrupted", e);
        }
    }

    /** All or nothing. */
    private static void remove(Connection database, BenchCall call) throws SQLException {
        database.setAutoCommit(false);
        for (String sql : REMOVED) {
            execute(database, sql, call);
        }
        database.commit();
    }

    private static void execute(Connection database, String sql, BenchCall call) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(call.id()));
            statement.executeUpdate();
        }
    }

    /** In milliseconds. */
    private record Took(double whole, double search) {}
}
