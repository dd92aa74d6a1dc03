package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a dashboard reads of a call with 1 000 applications, three evaluators each, beside one with 10: ranking and progress,
 * when nothing was done since the last time, when the answer is known to the service, and when it has to be made.
 */
final class Reading implements Bench {
    private static final int LARGE = 1_000;
    private static final int SMALL = 10;
    private static final int EACH = 60;
    private static final int MADE = 8;

    /** Each as an event would make it: the columns that scores, ranking and progress are made from. */
    private static final String REVIEWS = """
            insert into review (id, application_id, call_id, agency, state, opened_at, application, version)
            select gen_random_uuid(), gen_random_uuid(), call.id, call.agency, 'REVIEWED', now(),
                jsonb_build_object('caseNumber', i || '/bench/2018', 'strand', call.strands -> 0 ->> 'code', 'version', 1,
                    'submittedAt', '2018-11-20T10:00:00Z', 'title', 'Bench ' || i, 'summary', 'Measured',
                    'lead', jsonb_build_object('businessId', '0502454-6', 'name', 'Bench ' || i),
                    'members', '[]'::jsonb, 'partners', '[]'::jsonb, 'themes', '[]'::jsonb,
                    'managementLevels', '[]'::jsonb,
                    'totalCosts', jsonb_build_object('amount', '100000.00', 'currency', 'EUR'),
                    'ownFunding', jsonb_build_object('amount', '20000.00', 'currency', 'EUR'),
                    'requestedGrant', jsonb_build_object('amount', '80000.00', 'currency', 'EUR')), 1
            from known_call call, generate_series(1, ?) i where call.id = ?""";

    /** Evaluators differ in severity, and each meets others on every application. */
    private static final String ASSIGNMENTS = """
            insert into assignment (id, review_id, call_id, evaluator, state, scores, scored_version, completed_at, version)
            select gen_random_uuid(), r.id, r.call_id, 'bench-' || e, 'COMPLETE',
                (select jsonb_agg(jsonb_build_object('criterion', c ->> 'id', 'score', least(greatest(
                    (r.place * 31 + hashtext((c ->> 'id') || r.place || e)) % 3 + e % 2, 0), (c ->> 'maximumScore')::int)))
                from known_call k, jsonb_array_elements(k.criteria) c where k.id = r.call_id), 1, now(), 1
            from (select id, call_id, row_number() over (order by id) as place from review where call_id = ?) r,
                generate_series(0, 2) j, lateral (select (r.place + j * 7) % ? as e) evaluator""";

    /** Who reads an application is told by a job, of these too, which must not go on meanwhile. */
    private static final List<String> REMOVED = List.of(
            "delete from assignment where call_id = ?",
            "delete from reader_list where review_id in (select id from review where call_id = ?)",
            "delete from review where call_id = ?");

    private static final List<String> PATHS = List.of("/v1/rankings/", "/v1/progress/");

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public String about() {
        return "p50 of ranking and progress of 1 000 applications beside 10: unchanged, known, and made anew";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall large = BenchCall.open(stage);
        BenchCall small = BenchCall.open(stage);
        try (Connection database = DriverManager.getConnection(stage.database(Service.REVIEW))) {
            try {
                seed(stage, database, large, LARGE, 300);
                seed(stage, database, small, SMALL, 5);
                for (String path : PATHS) {
                    unchanged(stage, path, large, small);
                    known(stage, path, large, small);
                    made(stage, database, path, large, small);
                }
            } finally {
                remove(database, large);
                remove(database, small);
            }
        } catch (SQLException e) {
            throw new PlayStopped("The reviews to be read could not be written or removed", e);
        }
    }

    private static void unchanged(BenchStage stage, String path, BenchCall large, BenchCall small) {
        String ofLarge = stage.as("officer").get(path + large.id()).expect(200).etag();
        String ofSmall = stage.as("officer").get(path + small.id()).expect(200).etag();
        Map<String, Runnable> readings = new LinkedHashMap<>();
        readings.put("large", () -> again(stage, path + large.id(), ofLarge));
        readings.put("small", () -> again(stage, path + small.id(), ofSmall));
        tell(stage, path + " unchanged", InTurns.timed(readings, EACH));
    }

    private static void again(BenchStage stage, String path, String etag) {
        stage.as("officer").get(path).header("If-None-Match", etag).expect(304);
    }

    private static void known(BenchStage stage, String path, BenchCall large, BenchCall small) {
        Map<String, Runnable> readings = new LinkedHashMap<>();
        readings.put("large", () -> stage.as("officer").get(path + large.id()).expect(200));
        readings.put("small", () -> stage.as("officer").get(path + small.id()).expect(200));
        tell(stage, path + " known", InTurns.timed(readings, EACH));
    }

    /** As if something had been done in the call each time: its record is longer. */
    private static void made(BenchStage stage, Connection database, String path, BenchCall large, BenchCall small)
            throws SQLException {
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int i = -2; i < MADE; i++) {
            for (Map.Entry<String, BenchCall> call :
                    Map.of("large", large, "small", small).entrySet()) {
                somethingIsDone(database, call.getValue());
                String ofCall = path + call.getValue().id();
                long took = timed(() -> stage.as("officer").get(ofCall).expect(200));
                if (i >= 0) {
                    nanos.computeIfAbsent(call.getKey(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        Map<String, Times> times = new LinkedHashMap<>();
        nanos.forEach((call, took) -> times.put(call, Times.ofNanos(took)));
        tell(stage, path + " made anew", times);
    }

    private static long timed(Runnable reading) {
        long begin = System.nanoTime();
        reading.run();
        return System.nanoTime() - begin;
    }

    private static void tell(BenchStage stage, String what, Map<String, Times> times) {
        double many = times.get("large").percentile(50);
        double few = times.get("small").percentile(50);
        stage.tell("%-30s %d: p50 %7.1f ms   %d: p50 %7.1f ms   ratio %.2f", what, LARGE, many, SMALL, few, many / few);
    }

    private static void seed(BenchStage stage, Connection database, BenchCall call, int applications, int evaluators)
            throws SQLException {
        UUID id = UUID.fromString(call.id());
        new Patience(Duration.ofSeconds(30))
                .await("the call in review-service", () -> statusOf(stage, call), status -> status == 200);
        try (PreparedStatement reviews = database.prepareStatement(REVIEWS);
                PreparedStatement assignments = database.prepareStatement(ASSIGNMENTS)) {
            reviews.setInt(1, applications);
            reviews.setObject(2, id);
            reviews.executeUpdate();
            assignments.setObject(1, id);
            assignments.setInt(2, evaluators);
            assignments.executeUpdate();
        }
        somethingIsDone(database, call);
    }

    private static int statusOf(BenchStage stage, BenchCall call) {
        return stage.as("officer").get("/v1/progress/" + call.id()).send().status();
    }

    private static void somethingIsDone(Connection database, BenchCall call) throws SQLException {
        try (PreparedStatement change =
                database.prepareStatement("update call_record set length = length + 1 where call_id = ?")) {
            change.setObject(1, UUID.fromString(call.id()));
            change.executeUpdate();
        }
    }

    private static void remove(Connection database, BenchCall call) throws SQLException {
        database.setAutoCommit(false);
        try (Statement lock = database.createStatement()) {
            lock.execute("lock table reader_list in exclusive mode");
        }
        for (String sql : REMOVED) {
            try (PreparedStatement delete = database.prepareStatement(sql)) {
                delete.setObject(1, UUID.fromString(call.id()));
                delete.executeUpdate();
            }
        }
        database.commit();
    }
}
