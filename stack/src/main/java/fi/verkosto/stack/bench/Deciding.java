package fi.verkosto.stack.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Patience;
import fi.verkosto.play.portal.PlayStopped;
import fi.verkosto.play.story.MovesDecisions;
import fi.verkosto.stack.parts.Service;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/**
 * The decisions of a call with 1 000 applications beside those of one with 10: presented, approved and notified together, each with
 * its letter, its event and its mails, and read as a dashboard reads them. One application of each is submitted, and copied; they stay.
 */
final class Deciding implements Bench {

    private static final int LARGE = 1_000;
    private static final int SMALL = 10;
    private static final int EACH = 60;
    private static final String AFTER_THE_DEADLINE = "2018-12-17T08:00:00Z";
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** One that was submitted, as often as wanted; both services know each copy by the same ID. */
    private static final String COPIES = """
            insert into application (id, version, call_id, agency, strand, lead_organisation, case_number, listed_number, state, content,
                section_versions, submissions, title, total_costs, requested_grant, completeness, organisations, regions,
                created_at, updated_at, first_submitted_at, submitted_at)
            select md5(model.id || '-' || i)::uuid, 1, model.call_id, model.agency, model.strand, model.lead_organisation,
                i || '-' || model.case_number, i, model.state, model.content, model.section_versions, 1, model.title,
                model.total_costs, model.requested_grant, 100, model.organisations, model.regions,
                model.created_at, model.updated_at, model.first_submitted_at, model.submitted_at
            from application model, generate_series(1, ?) i
            where model.call_id = ?""";

    private static final String RECEIVED = """
            insert into review select copy.* from review model, generate_series(1, ?) i,
                jsonb_populate_record(null::review, to_jsonb(model) || jsonb_build_object('id', gen_random_uuid(),
                    'application_id', md5(model.application_id || '-' || i)::uuid,
                    'application', model.application || jsonb_build_object('caseNumber',
                        i || '-' || (model.application ->> 'caseNumber')))) copy
            where model.call_id = ?""";

    /** What several evaluators take weeks for. */
    private static final List<String> SCORED = List.of(
            "update known_call set selection_terms = '{\"weightMargin\": 0, \"tieBreaking\": \"PERSON\"}' where id = ?",
            "update review set state = 'REVIEWED', version = version + 1 where call_id = ?",
            """
            insert into assignment (id, review_id, call_id, evaluator, state, scores, scored_version, completed_at, version)
            select gen_random_uuid(), r.id, r.call_id, 'bench-' || e, 'COMPLETE',
                (select jsonb_agg(jsonb_build_object('criterion', k ->> 'id',
                    'score', (ascii(substr(r.id::text, 24 + e * 2 + place::int, 1)) * 7 + e) % 4))
                    from jsonb_array_elements(c.criteria) with ordinality as list (k, place)), 1, now(), 0
            from review r join known_call c on c.id = r.call_id, generate_series(1, 3) e where r.call_id = ?""");

    @Override
    public String name() {
        return "deciding";
    }

    @Override
    public String about() {
        return "1 000 decisions presented, approved and notified, letters per second, and reading them beside 10";
    }

    @Override
    public void run(BenchStage stage) {
        BenchCall small = BenchCall.open(stage);
        BenchCall large = BenchCall.open(stage);
        try (Connection applications = DriverManager.getConnection(stage.database(Service.APPLICATIONS));
                Connection reviews = DriverManager.getConnection(stage.database(Service.REVIEW))) {
            receive(stage, applications, reviews, small, SMALL);
            receive(stage, applications, reviews, large, LARGE);
            stage.moveClock(AFTER_THE_DEADLINE);
            score(reviews, small);
            score(reviews, large);
        } catch (SQLException e) {
            throw new PlayStopped("What is to be decided on could not be written", e);
        }
        decide(stage, small, SMALL);
        decide(stage, large, LARGE);
        read(stage, small, large);
    }

    private static void receive(
            BenchStage stage, Connection applications, Connection reviews, BenchCall call, int number)
            throws SQLException {
        new Draft(stage.as("omnia"), "/v1/applications/" + call.complete("omnia")).submit();
        new Patience(PATIENCE)
                .await(
                        "the application in review-service",
                        () -> stage.as("officer")
                                .get("/v1/reviews?call=" + call.id())
                                .send(),
                        reviewed -> reviewed.status() == 200
                                && !reviewed.json().path("items").isEmpty());
        copy(applications, COPIES, call, number - 1);
        copy(reviews, RECEIVED, call, number - 1);
    }

    private static void copy(Connection database, String sql, BenchCall call, int number) throws SQLException {
        try (PreparedStatement copies = database.prepareStatement(sql)) {
            copies.setInt(1, number);
            copies.setObject(2, UUID.fromString(call.id()));
            copies.executeUpdate();
        }
    }

    private static void score(Connection database, BenchCall call) throws SQLException {
        for (String sql : SCORED) {
            try (PreparedStatement statement = database.prepareStatement(sql)) {
                statement.setObject(1, UUID.fromString(call.id()));
                statement.executeUpdate();
            }
        }
    }

    private static void decide(BenchStage stage, BenchCall call, int applications) {
        new Patience(PATIENCE)
                .await("the closing of the call", () -> select(stage, call), answer -> answer.status() == 201);
        MovesDecisions all = new MovesDecisions(call.id());
        double presented = seconds(() -> all.all(stage.as("presenter"), "presentations", 200));
        double approved = seconds(() -> all.all(stage.as("decider"), "approvals", 200));
        double notified = seconds(() -> {
            all.all(stage.as("officer"), "notifications", 202);
            new Patience(PATIENCE).await("every letter", () -> waiting(stage, call), (Long waiting) -> waiting == 0);
        });
        stage.tell(
                "%,5d decisions: presented in %.1f s, approved in %.1f s, notified in %.1f s: %.1f letters a second",
                applications, presented, approved, notified, applications / notified);
    }

    /** Whoever is equal comes in the order in which the refusal lists them. */
    private static Answer select(BenchStage stage, BenchCall call) {
        ObjectNode request = Json.object().put("callId", call.id());
        Answer answer =
                stage.as("officer").post("/v1/selections").once().json(request).send();
        if (answer.status() != 409 || !answer.json().path("code").asText().equals("ties-undecided")) {
            return answer;
        }
        ObjectNode order = request.putObject("tieOrder");
        order.set("applications", answer.json().path("tied"));
        order.set("reasons", Json.parse("{\"fi\": \"Mittaus.\", \"sv\": \"Mätning.\", \"en\": \"Measured.\"}"));
        return stage.as("officer").post("/v1/selections").once().json(request).send();
    }

    private static long waiting(BenchStage stage, BenchCall call) {
        JsonNode list = stage.as("officer")
                .get("/v1/decision-lists/" + call.id())
                .expect(200)
                .json();
        return StreamSupport.stream(list.path("decisions").spliterator(), false)
                .filter(decision -> !decision.path("state").asText().equals("NOTIFIED"))
                .count();
    }

    private static void read(BenchStage stage, BenchCall small, BenchCall large) {
        String path = "/v1/decision-lists/";
        String ofLarge = stage.as("officer").get(path + large.id()).expect(200).etag();
        String ofSmall = stage.as("officer").get(path + small.id()).expect(200).etag();
        Map<String, Runnable> unchanged = new LinkedHashMap<>();
        unchanged.put("large", () -> unchanged(stage, path + large.id(), ofLarge));
        unchanged.put("small", () -> unchanged(stage, path + small.id(), ofSmall));
        tell(stage, "unchanged", unchanged);
        Map<String, Runnable> inFull = new LinkedHashMap<>();
        inFull.put("large", () -> stage.as("officer").get(path + large.id()).expect(200));
        inFull.put("small", () -> stage.as("officer").get(path + small.id()).expect(200));
        tell(stage, "in full", inFull);
    }

    private static void unchanged(BenchStage stage, String path, String etag) {
        stage.as("officer").get(path).header("If-None-Match", etag).expect(304);
    }

    private static void tell(BenchStage stage, String what, Map<String, Runnable> readings) {
        Map<String, Times> times = InTurns.timed(readings, EACH);
        double many = times.get("large").percentile(50);
        double few = times.get("small").percentile(50);
        stage.tell(
                "Decisions read %-10s %,d: p50 %.1f ms   %d: p50 %.1f ms   ratio %.2f",
                what, LARGE, many, SMALL, few, many / few);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }
}
