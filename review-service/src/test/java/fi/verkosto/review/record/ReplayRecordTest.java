package fi.verkosto.review.record;

import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.decision.PlayedDecisions;
import fi.verkosto.review.record.Again.Part;
import fi.verkosto.review.scenario.PlayedLottery;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A whole call comes to the same from its record alone; and whatever was changed in the record is found, even by whoever
 * writes it anew with all hashes right. Lots decide between two equals.
 */
@QuarkusTest
@WithPostgresAndKafka
class ReplayRecordTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    @TempDir
    Path folder;

    private PlayedCall call;
    private final SentApplication best = anApplication().asking("400000.00");
    private final SentApplication good = anApplication().asking("400000.00");
    private final SentApplication equal = anApplication().asking("400000.00");

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.saysOfItsSelection("\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},", "1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 2);
        call.receivesReviewed(equal, 2);
        call.receivesIneligible(anApplication().to(COORDINATION));
    }

    @Test
    void comesToTheSameAndFindsWhateverWasChanged() throws IOException {
        decideByLots();
        List<String> record = record();

        assertThat(replayed(record).stream().filter(again -> !again.isSame())).isEmpty();
        assertThat(replayed(record).stream().map(Again::part).distinct())
                .containsExactlyInAnyOrder(
                        Part.SCENARIO,
                        Part.LOTTERY,
                        Part.RANKING,
                        Part.SELECTION,
                        Part.DRAFTS,
                        Part.DECISIONS,
                        Part.SUMS);
        assertThat(replayed(record)).extracting(Again::by).containsOnly(Software.HERE);
        assertThat(run(record)).satisfies(ran -> {
            assertThat(ran.exitCode()).isZero();
            assertThat(ran.text()).contains("SAME", "made by review-service " + Software.HERE.service());
        });

        finds(Part.RANKING, record, "SCORES_COMPLETED", line -> score(line).put("score", 1));
        finds(
                Part.SCENARIO,
                record,
                "SCENARIO_STARTED",
                line -> in(line, "scenario").put("inputSha256", "00"));
        finds(
                Part.SCENARIO,
                record,
                "SCENARIO_COMPUTED",
                line -> in(first(line, "scenario", "awards"), "sum").put("amount", "399999.00"));
        finds(Part.LOTTERY, record, "LOTTERY_DRAWN", line -> in(line, "details").put("signed", "a.b.c"));
        finds(
                Part.SELECTION,
                record,
                lines -> lines.stream()
                        .filter(line -> line.has("scenario"))
                        .forEach(line -> in(in(line, "scenario"), "policies").put("wholeEuros", true)));
        finds(Part.LOTTERY, record, lines -> {
            ObjectNode drawn = ForgedRecord.first(lines, "LOTTERY_DRAWN");
            lines.add(drawn.deepCopy());
        });
        finds(Part.LOTTERY, record, lines -> {
            ObjectNode drawn = ForgedRecord.first(lines, "LOTTERY_DRAWN");
            lines.add(lines.indexOf(drawn), drawn.deepCopy().put("action", "LOTTERY_CANCELLED"));
        });
        finds(
                Part.RANKING,
                record,
                "APPLICATIONS_SELECTED",
                line -> first((ObjectNode) line.at("/selection/ranking/0"), "places")
                        .put("points", 1));
        finds(
                Part.SELECTION,
                record,
                "APPLICATIONS_SELECTED",
                line -> swap((ArrayNode) line.at("/selection/tieOrder")));
        finds(
                Part.SELECTION,
                record,
                "APPLICATIONS_SELECTED",
                line -> first(line, "selection", "proposals").put("place", 2));
        finds(Part.DRAFTS, record, "APPLICATIONS_SELECTED", line -> award(line).put("groundSha256", "00"));
        finds(
                Part.DRAFTS,
                record,
                "APPLICATIONS_SELECTED",
                line -> in(award(line), "terms").put("maximumPercent", 50));
        finds(
                Part.DECISIONS,
                record,
                "DECISION_APPROVED",
                line -> in(award(line), "awarded").put("amount", "300000.00"));
        finds(
                Part.SUMS,
                record,
                "DECISION_WRITTEN",
                line -> in(award(line), "awarded").put("amount", "500000.00"));
        finds(
                Part.SUMS,
                record,
                "CALL_LEARNED",
                line -> in(in(line, "terms"), "totalSum").put("amount", "700000.00"));
    }

    /** Whoever changes a line without the hashes after it, or removes one, has no record any more. */
    @Test
    void replaysNothingOfABrokenChain() throws IOException {
        selectAll();
        List<String> record = record();
        List<String> without = new ArrayList<>(record);
        without.remove(3);
        List<String> changed = new ArrayList<>(record);
        changed.set(
                3,
                changed.get(3).replace("2018", "2017").replace("2019", "2017").replace("202", "203"));

        assertThat(replayed(without)).extracting(Again::part).containsOnly(Part.RECORD);
        assertThat(replayed(changed)).extracting(Again::part).containsOnly(Part.RECORD);
        assertThat(run(without).exitCode()).isOne();
    }

    /** Nor does it fail on what no service wrote. */
    @Test
    void tellsOfLinesThatMakeNoSense() throws IOException {
        selectAll();
        List<String> record = record();

        List<String> noLine = forged(record, "CALL_LEARNED", line -> line.put("terms", "none"));
        List<String> noState = forged(
                record,
                "APPLICATIONS_SELECTED",
                line -> ((ArrayNode) line.path("decisions")).removeAll().addNull());

        assertThat(replayed(noLine)).extracting(Again::part).containsOnly(Part.RECORD);
        assertThat(replayed(noState)).extracting(Again::part).contains(Part.RECORD);
        assertThat(run(noState).exitCode()).isOne();
    }

    @Test
    void saysWhenThereIsNothingToReplay() throws IOException {
        assertThat(run(record()).exitCode()).isEqualTo(2);
    }

    /** Own words of whoever decided between equals are not in the record, and nothing else depends on them. */
    @Test
    void replaysWhatAPersonDecidedAndTheRankingAlone() {
        call.saysOfItsSelection("", "1000000.00", 2);
        String decided = """
                "tieOrder": {"applications": ["%s", "%s"],
                 "reasons": {"fi": "Salaisuus", "sv": "Hemlighet", "en": "A secret"}}""".formatted(equal.id(), good.id());
        select("{\"callId\": \"%s\", %s}".formatted(call.id(), decided));
        select("{\"callId\": \"%s\", \"scenario\": \"%s\", %s}".formatted(call.id(), computed(), decided));

        List<Again> made = replayed(record());

        assertThat(made.stream().filter(again -> !again.isSame())).isEmpty();
        assertThat(made.stream().filter(again -> again.part() == Part.SELECTION))
                .hasSize(2);
    }

    /** What comes in the place of a rejection is drafted, and then moved like the others. */
    @Test
    void replaysAnAwardForWhoeverFollows() {
        decideByLots();
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                best.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(best.id(), call.decisionOn(best))));
        String follower = Portal.officer()
                .get("/v1/successions/{call}", call.id())
                .path("followers.find { it.proposed != null }.applicationId");
        UUID draft = UUID.fromString(Portal.officer()
                .create(
                        "/v1/successions/%s/drafts".formatted(call.id()),
                        UUID.randomUUID().toString(),
                        "{\"applicationId\": \"%s\"}".formatted(follower))
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
        Portal.presenter().step("decisions", draft, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", draft, "approval").then().statusCode(200);

        List<Again> made = replayed(record());

        assertThat(made.stream().filter(again -> !again.isSame())).isEmpty();
        assertThat(made).extracting(Again::about).contains(draft);
    }

    /** There is room for all of them. */
    private void selectAll() {
        call.isClosedWith("4000000.00", 6);
        call.selects();
    }

    private void decideByLots() {
        String scenario = computed();
        String lottery = PlayedLottery.committedTo(scenario, call, clock, good, equal);
        PlayedLottery.drawn(lottery);
        select("{\"callId\": \"%s\", \"scenario\": \"%s\", \"lottery\": \"%s\"}"
                .formatted(call.id(), scenario, lottery));
        PlayedDecisions.write(call.decisionOn(best), """
                        {"awarded": {"amount": "390000.00", "currency": "EUR"},
                         "furtherReasons": [{"code": "COSTS_LEFT_OUT", "values": {"euros": "10 000"}}]}""").then().statusCode(200);
        PlayedDecisions decisions = new PlayedDecisions(call);
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);
        decisions.areNotified(PATIENCE);
    }

    private String computed() {
        String id = Portal.officer()
                .create(
                        "/v1/scenarios",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"name\": \"A try\"}".formatted(call.id()))
                .path("id");
        await().atMost(PATIENCE)
                .until(() -> Portal.officer().get("/v1/scenarios/{id}", id).path("state"), "DONE"::equals);
        return id;
    }

    private static void select(String request) {
        Portal.officer()
                .create("/v1/selections", UUID.randomUUID().toString(), request)
                .then()
                .statusCode(201);
    }

    private List<String> record() {
        return Portal.officer()
                .get("/v1/records/{call}", call.id())
                .asString()
                .lines()
                .toList();
    }

    private static List<Again> replayed(List<String> record) {
        return new ReplayRecord(record, null, PATIENCE).make();
    }

    private Ran run(List<String> record) throws IOException {
        Path file = Files.write(folder.resolve(UUID.randomUUID() + ".jsonl"), record);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        int exitCode = new ReplayProgram(new PrintStream(text, true, StandardCharsets.UTF_8)).run(file, null);
        return new Ran(exitCode, text.toString(StandardCharsets.UTF_8));
    }

    private void finds(Part part, List<String> record, String action, Consumer<ObjectNode> change) throws IOException {
        finds(part, record, lines -> change.accept(ForgedRecord.first(lines, action)));
    }

    private void finds(Part part, List<String> record, Consumer<List<ObjectNode>> change) throws IOException {
        List<String> forged = ForgedRecord.of(record, change);
        assertThat(forged).isNotEqualTo(record);
        assertThat(replayed(forged).stream()
                        .filter(again -> !again.isSame())
                        .map(Again::part)
                        .collect(Collectors.toSet()))
                .as("%s", part)
                .contains(part)
                .doesNotContain(Part.RECORD);
        assertThat(run(forged).exitCode()).isOne();
    }

    private static List<String> forged(List<String> record, String action, Consumer<ObjectNode> change)
            throws IOException {
        return ForgedRecord.of(record, lines -> change.accept(ForgedRecord.first(lines, action)));
    }

    private static ObjectNode in(JsonNode node, String member) {
        return (ObjectNode) node.path(member);
    }

    private static ObjectNode first(ObjectNode node, String... members) {
        JsonNode found = node;
        for (String member : members) {
            found = found.path(member);
        }
        return (ObjectNode) found.path(0);
    }

    private static ObjectNode score(ObjectNode line) {
        return first(line, "assignment", "scores");
    }

    private static ObjectNode award(ObjectNode line) {
        for (JsonNode decision : line.path("decisions")) {
            if (decision.path("outcome").asText().equals("AWARDED")) {
                return (ObjectNode) decision;
            }
        }
        throw new AssertionError("No award in " + line);
    }

    private static void swap(ArrayNode list) {
        list.add(list.remove(0));
    }

    private record Ran(int exitCode, String text) {}
}
