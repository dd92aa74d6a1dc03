package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An officer's list of a call with 100 000 applications beside one with 1 000: the first page, and one at nine tenths. */
final class Listing implements Bench {
    private static final int LARGE = 100_000;
    private static final int SMALL = 1_000;
    /** The server plans what a row's insertion entails by the sizes that it knows of: in one go it would be for empty tables. */
    private static final int BATCH = 5_000;

    private static final int WARM_UP = 50;
    private static final int EACH = 200;
    private static final List<String> SORTS = List.of("caseNumber", "title", "-submittedAt");

    /** Each a copy of one that was written through the API, so that a row is as large as a real one. */
    private static final String SEED = """
            insert into application (id, version, call_id, agency, strand, lead_organisation, case_number, listed_number, state, content,
                section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions,
                created_at, updated_at, first_submitted_at, submitted_at)
            select gen_random_uuid(), 1, model.call_id, model.agency, model.strand, 'bench-' || i % 166,
                i || '/' || model.call_id || '/2018', i, 'SUBMITTED', model.content, model.section_versions, 1,
                md5(i::text), i * 2, i, 100, array['bench-' || i % 166, 'bench-' || (i * 7 + 1) % 166],
                array[lpad((i % 19 + 1)::text, 2, '0')], moment, moment, moment, moment
            from application model, generate_series(?, ?) i,
                lateral (select timestamptz '2018-11-01 00:00:00Z' + i * interval '7 seconds' as moment)
            where model.id = ?""";

    @Override
    public String name() {
        return "listing";
    }

    @Override
    public String about() {
        return "p50 and p99 of an officer's list of 100 000 applications beside one of 1 000, first and deep page";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall large = BenchCall.open(stage);
        BenchCall small = BenchCall.open(stage);
        try (Connection database = DriverManager.getConnection(stage.database(Service.APPLICATIONS))) {
            try {
                seed(database, large, LARGE);
                seed(database, small, SMALL);
                SORTS.forEach(sort -> measure(stage, sort, large, small));
            } finally {
                remove(database, large);
                remove(database, small);
                execute(database, "vacuum (analyze) application");
            }
        } catch (SQLException e) {
            throw new PlayStopped("The applications to be listed could not be written or removed", e);
        }
    }

    /** In turns, so that whatever else the machine does hits all alike. */
    private static void measure(BenchStage stage, String sort, BenchCall large, BenchCall small) {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("first page of " + SMALL, path(small, sort));
        pages.put("first page of " + LARGE, path(large, sort));
        pages.put("deep page of " + SMALL, deep(stage, small, sort, SMALL));
        pages.put("deep page of " + LARGE, deep(stage, large, sort, LARGE));
        Map<String, List<Long>> nanos = new LinkedHashMap<>();
        for (int i = -WARM_UP; i < EACH; i++) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                long begin = System.nanoTime();
                stage.as("officer").get(page.getValue()).expect(200);
                long took = System.nanoTime() - begin;
                if (i >= 0) {
                    nanos.computeIfAbsent(page.getKey(), _ -> new ArrayList<>()).add(took);
                }
            }
        }
        tell(stage, sort, nanos, "first page of ");
        tell(stage, sort, nanos, "deep page of ");
    }

    private static void tell(BenchStage stage, String sort, Map<String, List<Long>> nanos, String page) {
        Times few = Times.ofNanos(nanos.get(page + SMALL));
        Times many = Times.ofNanos(nanos.get(page + LARGE));
        stage.tell(
                "%-13s %-14s %d: p50 %5.1f ms p99 %6.1f ms   %d: p50 %5.1f ms p99 %6.1f ms   p50 ratio %.2f",
                sort,
                page.replace(" of ", ""),
                SMALL,
                few.percentile(50),
                few.percentile(99),
                LARGE,
                many.percentile(50),
                many.percentile(99),
                many.percentile(50) / few.percentile(50));
    }

    private static String path(BenchCall call, String sort) {
        return "/v1/calls/" + call.id() + "/applications?sort=" + sort;
    }

    /** The page at nine tenths of the list, found like any portal finds it: one page after the other. */
    private static String deep(BenchStage stage, BenchCall call, String sort, int size) {
        String cursor = "";
        for (int seen = 0; seen < size * 9 / 10; seen += 200) {
            JsonNode page = stage.as("officer")
                    .get(path(call, sort) + "&limit=200" + cursor)
                    .expect(200)
                    .json();
            cursor = "&cursor=" + page.path("next").asText();
        }
        return path(call, sort) + cursor;
    }

    private static void seed(Connection database, BenchCall call, int number) throws SQLException {
        UUID model = UUID.fromString(call.complete("omnia"));
        try (PreparedStatement insert = database.prepareStatement(SEED)) {
            for (int begin = 1; begin <= number; begin += BATCH) {
                insert.setInt(1, begin);
                insert.setInt(2, Math.min(number, begin + BATCH - 1));
                insert.setObject(3, model);
                insert.executeUpdate();
                execute(database, "analyze application, application_party");
            }
        }
    }

    private static void remove(Connection database, BenchCall call) throws SQLException {
        try (PreparedStatement delete = database.prepareStatement(
                "delete from application where call_id = ? and lead_organisation like 'bench-%'")) {
            delete.setObject(1, UUID.fromString(call.id()));
            delete.executeUpdate();
        }
    }

    private static void execute(Connection database, String sql) throws SQLException {
        try (PreparedStatement statement = database.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
