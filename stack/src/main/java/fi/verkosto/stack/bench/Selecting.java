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
import java.util.UUID;

/**
 * A scenario of 10, 200 and 1 000 applications from 19 regions, from the moment when it is taken up until it is stored, beside
 * the solver alone on the same models, as it tells how long it took; and what 40 of them depend on the weights, which for the most
 * part no solver finds. Each number has a call of its own, which stays.
 */
final class Selecting implements Bench {
    private static final int WARM_UP = 1;

    /** What takes milliseconds depends on how well the service is compiled, and not only on its work. */
    private static final int WARM_UP_OF_FEW = 25;

    private static final int ROUNDS = 3;
    private static final int MARGIN = 5;
    private static final Duration LOOK = Duration.ofMillis(5);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String KNOWN = "select 1 from known_call where id = ?";

    /** What several hundred applications compete for. */
    private static final String WIDEN = """
            update known_call set total_sum = 12000000,
                strands = '[{"code": "REGIONAL_NETWORK", "kind": "NETWORK", "maximumAwards": 24}]',
                selection_terms = jsonb_build_object('weightMargin', ?::int, 'tieBreaking', 'PERSON')
            where id = ?""";

    private static final String SEED_REVIEWS = """
            insert into review (id, application_id, call_id, agency, state, opened_at, application,
                application_revision, revision, earlier_eligibilities, version)
            select gen_random_uuid(), gen_random_uuid(), c.id, c.agency, 'REVIEWED', now(),
                jsonb_build_object('caseNumber', i || '/340/2018', 'strand', 'REGIONAL_NETWORK', 'version', 1,
                    'submittedAt', '2018-11-20T12:00:00Z', 'title', 'Bench ' || i, 'summary', 'Bench',
                    'lead', jsonb_build_object('businessId', lpad(i::text, 7, '0') || '-0', 'name', 'Bench ' || i),
                    'leadHomeRegion', lpad((1 + i % 19)::text, 2, '0'), 'leadDevelopmentStage', 'STARTING',
                    'members', '[]'::jsonb, 'partners', '[]'::jsonb, 'themes', '[]'::jsonb, 'managementLevels', '[]'::jsonb,
                    'totalCosts', jsonb_build_object('amount', '1000000.00', 'currency', 'EUR'),
                    'ownFunding', jsonb_build_object('amount', '0.00', 'currency', 'EUR'),
                    'requestedGrant', jsonb_build_object('amount', (200000 + (i * 7919) % 400000)::text || '.00',
                        'currency', 'EUR')), 1, 0, '[]', 0
            from known_call c, generate_series(1, ?::int) i where c.id = ?""";

    private static final String SEED_SCORES = """
            insert into assignment (id, review_id, call_id, evaluator, state, scores, scored_version, completed_at, version)
            select gen_random_uuid(), r.id, r.call_id, 'bench-' || e, 'COMPLETE',
                (select jsonb_agg(jsonb_build_object('criterion', k ->> 'id',
                    'score', (ascii(substr(r.id::text, e * 2 + place::int, 1)) * 7 + e) % 4))
                    from jsonb_array_elements(c.criteria) with ordinality as list (k, place)), 1, now(), 0
            from review r join known_call c on c.id = r.call_id, generate_series(1, 3) e where r.call_id = ?""";

    private static final String LOOKED_AT = """
            select state, (progress ->> 'solverMilliseconds')::float8,
                1000 * extract(epoch from clock_timestamp() - claimed_until
                    + (2 * time_limit_seconds + 60) * interval '1 second')::float8,
                outcome -> 'robustness' ->> 'method', outcome ->> 'proven', (progress ->> 'milliseconds')::float8
            from scenario where id = ?""";

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public String about() {
        return "scenarios of 10, 200 and 1 000 applications from 19 regions, read and stored, beside the solver alone";
    }

    @Override
    public void run(BenchStage stage) {
        try (Connection database = DriverManager.getConnection(stage.database(Service.REVIEW))) {
            measure(stage, database, 10, 0, WARM_UP_OF_FEW);
            measure(stage, database, 200, 0, WARM_UP);
            measure(stage, database, 1_000, 0, WARM_UP);
            measure(stage, database, 40, MARGIN, WARM_UP);
        } catch (SQLException e) {
            throw new PlayStopped("What is to be selected from could not be written", e);
        }
    }

    private static void measure(BenchStage stage, Connection database, int applications, int margin, int warmUp)
            throws SQLException {
        BenchCall call = BenchCall.open(stage);
        UUID id = UUID.fromString(call.id());
        awaitCall(database, call);
        execute(database, WIDEN, margin, id);
        execute(database, SEED_REVIEWS, applications, id);
        execute(database, SEED_SCORES, id);
        Took sum = new Took(0, 0, 0, "");
        for (int round = -warmUp; round < ROUNDS; round++) {
            Took took = scenario(stage, database, call);
            if (round >= 0) {
                sum = sum.plus(took);
            }
        }
        stage.tell(
                "%d applications%s: stored after %.0f ms, computed in %.0f ms, solver alone %.0f ms, ratios %.2f and %.2f, %s",
                applications,
                margin == 0 ? "" : " with weights up to " + margin + " percentage points otherwise",
                sum.whole() / ROUNDS,
                sum.computing() / ROUNDS,
                sum.search() / ROUNDS,
                sum.whole() / sum.search(),
                sum.computing() / sum.search(),
                sum.found());
    }

    private static Took scenario(BenchStage stage, Connection database, BenchCall call) throws SQLException {
        UUID scenario = UUID.fromString(stage.as("officer")
                .post("/v1/scenarios")
                .once()
                .json(Json.object()
                        .put("callId", call.id())
                        .put("name", "Measured")
                        .set("policies", Json.object().put("everyRegion", true)))
                .expect(201)
                .json()
                .path("id")
                .asText());
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (PreparedStatement look = database.prepareStatement(LOOKED_AT)) {
            look.setObject(1, scenario);
            while (System.nanoTime() < end) {
                try (ResultSet row = look.executeQuery()) {
                    row.next();
                    String state = row.getString(1);
                    if (state.equals("DONE")) {
                        return new Took(row.getDouble(3), row.getDouble(6), row.getDouble(2), found(row));
                    }
                    if (!state.equals("COMPUTING")) {
                        throw new PlayStopped("The scenario is " + state);
                    }
                }
                pause();
            }
        }
        throw new PlayStopped("The scenario is not ready in time");
    }

    private static String found(ResultSet row) throws SQLException {
        String proven = row.getString(5).equals("true") ? "proven" : "not proven";
        return row.getString(4) == null ? proven : proven + ", robustness " + row.getString(4);
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

    private static void execute(Connection database, String sql, Object... parameters) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            statement.executeUpdate();
        }
    }

    /** In milliseconds. */
    private record Took(double whole, double computing, double search, String found) {

        Took plus(Took other) {
            return new Took(whole + other.whole, computing + other.computing, search + other.search, other.found);
        }
    }
}
