package fi.verkosto.review.record;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.correction.AnsweredCorrection;
import fi.verkosto.review.decision.PlayedDecisions;
import fi.verkosto.review.record.Again.Part;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever holds key and database can write every hash anew, and not that decisions were made as they are to be made. */
@QuarkusTest
@WithPostgresAndKafka
class TamperedDecisionsTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Database database;

    private final SentApplication best = anApplication().asking("400000.00");
    private final SentApplication refused = anApplication();
    private PlayedCall call;

    @BeforeEach
    void playACall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(anApplication().asking("500000.00"), 2);
        call.receivesIneligible(refused);
        call.selects();
    }

    @Test
    void findsWhatWasNotDecidedInOrder() throws IOException {
        String decision = call.decisionOn(best).toString();
        String ineligible = call.decisionOn(refused).toString();
        decideAll();
        List<String> record = record();
        assertThat(differences(record)).isEmpty();

        finds("APPROVE leads nowhere", record, lines -> lines.remove(line(lines, "DECISION_PRESENTED", decision)));
        finds("NOTIFY leads nowhere", record, lines -> {
            lines.remove(line(lines, "DECISION_APPROVED", decision));
            lines.remove(line(lines, "NOTIFICATION_ORDERED", decision));
        });
        finds(
                "whoever presented it approved it",
                record,
                lines -> line(lines, "DECISION_APPROVED", decision)
                        .put(
                                "by",
                                line(lines, "DECISION_PRESENTED", decision)
                                        .path("by")
                                        .asText()));
        finds("WRITE leads nowhere where it is APPROVED", record, lines -> {
            ObjectNode approved = line(lines, "DECISION_APPROVED", decision);
            ObjectNode written = insert(lines, approved, "DECISION_WRITTEN");
            told(written).put("state", "DRAFT");
            from(lines, written, decision, told -> ((ObjectNode) told.path("awarded")).put("amount", "300000.00"));
        });
        finds("TAKE_BACK leads nowhere", record, lines -> {
            ObjectNode approved = line(lines, "DECISION_APPROVED", decision);
            told(insert(lines, approved, "DECISION_TAKEN_BACK")).put("state", "DRAFT");
        });
        finds(
                "although decision",
                record,
                lines -> lines.add(
                        ForgedRecord.first(lines, "APPLICATIONS_SELECTED").deepCopy()));
        finds("what they rest on was changed although", record, lines -> {
            ObjectNode reopened = ForgedRecord.first(lines, "SCORES_COMPLETED").deepCopy();
            lines.add(reopened.put("action", "SCORES_REOPENED"));
        });
        finds("\"reasons\":[{", record, lines -> sentence(told(line(lines, "APPLICANTS_NOTIFIED", decision))));
        finds(
                "the record says \"FINAL\"",
                record,
                lines -> told(line(lines, "APPLICANTS_NOTIFIED", decision)).put("state", "FINAL"));
        finds("was found ineligible", record, lines -> {
            ObjectNode presented = line(lines, "DECISION_PRESENTED", ineligible);
            ObjectNode written = insert(lines, presented, "DECISION_WRITTEN");
            lines.remove(presented);
            lines.add(lines.indexOf(written) + 1, presented);
            told(written).put("state", "DRAFT");
            from(
                    lines,
                    written,
                    ineligible,
                    told -> told.put("outcome", "AWARDED")
                            .putObject("awarded")
                            .put("amount", "1000.00")
                            .put("currency", "EUR"));
        });
        finds(
                "it tells of 0 decisions",
                record,
                lines -> line(lines, "APPLICANTS_NOTIFIED", decision).remove("decisions"));
        finds(
                "the record says \"" + ineligible,
                record,
                lines -> ((ObjectNode)
                                line(lines, "NOTIFICATION_ORDERED", decision).path("details"))
                        .put("item", ineligible));
        finds(
                "nothing was granted by it",
                record,
                lines -> insert(lines, line(lines, "DECISION_APPROVED", decision), "AWARD_DECLINED"));
    }

    @Test
    void findsDraftsThatNoSelectionMakes() throws IOException {
        String decision = call.decisionOn(best).toString();
        List<String> record = record();
        assertThat(differences(record)).isEmpty();

        finds(Part.DRAFTS, "4 decisions were drafted on 3 reviews", record, lines -> {
            ObjectNode selected = ForgedRecord.first(lines, "APPLICATIONS_SELECTED");
            ObjectNode twice = ((ObjectNode) selected.path("decisions").path(0)).deepCopy();
            ((ArrayNode) selected.path("decisions"))
                    .add(twice.put("id", UUID.randomUUID().toString()));
        });
        finds(
                Part.DRAFTS,
                "COSTS_LEFT_OUT",
                record,
                lines -> from(lines, lines.getFirst(), decision, TamperedDecisionsTest::sentence));
        finds(
                Part.DRAFTS,
                "the record says \"APPROVED\"",
                record,
                lines -> from(lines, lines.getFirst(), decision, told -> told.put("state", "APPROVED")));
    }

    @Test
    void findsWhatWasCorrectedByWhomItMayNotBe() throws IOException {
        AnsweredCorrection answered = AnsweredCorrection.corrected(call, best, "300000.00");
        String decision = answered.decision().toString();
        String later = answered.later().toString();
        List<String> record = record();
        assertThat(differences(record)).isEmpty();

        finds("whoever had a part in it handles its correction", record, lines -> {
            String presenter =
                    line(lines, "DECISION_PRESENTED", decision).path("by").asText();
            ((ObjectNode) line(lines, "CORRECTION_ASSIGNED", decision).path("details")).put("person", presenter);
            line(lines, "CORRECTION_PRESENTED", decision).put("by", presenter);
        });
        finds(
                "presented by another than its handler",
                record,
                lines -> line(lines, "CORRECTION_PRESENTED", decision).put("by", "somebody"));
        finds(
                "whoever had a part in it decided on its correction",
                record,
                lines -> line(lines, "CORRECTION_APPROVED", decision)
                        .put(
                                "by",
                                line(lines, "DECISION_APPROVED", decision)
                                        .path("by")
                                        .asText()));
        finds(
                "whoever presented its correction approved it",
                record,
                lines -> line(lines, "CORRECTION_APPROVED", decision)
                        .put(
                                "by",
                                line(lines, "CORRECTION_PRESENTED", decision)
                                        .path("by")
                                        .asText()));
        finds(
                "whoever presented it approved it",
                record,
                lines -> line(lines, "DECISION_APPROVED", later)
                        .put(
                                "by",
                                line(lines, "CORRECTION_PRESENTED", decision)
                                        .path("by")
                                        .asText()));
        finds(
                "nothing was drafted that it came from",
                record,
                lines -> lines.remove(line(lines, "CORRECTION_APPROVED", decision)));
        finds(
                "200000.00",
                record,
                lines -> from(
                        lines,
                        lines.getFirst(),
                        later,
                        told -> ((ObjectNode) told.path("awarded")).put("amount", "200000.00")));
        finds("nothing came in its place", record, lines -> {
            lines.remove(line(lines, "DECISION_APPROVED", later));
            lines.remove(line(lines, "APPLICANTS_NOTIFIED", later));
        });
        finds(
                "nobody was given the decision that comes by it",
                record,
                lines -> lines.remove(line(lines, "APPLICANTS_NOTIFIED", later)));
        finds(
                "comes to \"CORRECTED\"",
                record,
                lines -> told(line(lines, "CORRECTION_NOTIFIED", decision)).put("state", "UPHELD"));
        finds(
                "it is given without the answer",
                record,
                lines -> lines.remove(line(lines, "CORRECTION_NOTIFIED", decision)));
        finds(
                "ORDER_NOTIFICATION is no step of what answers",
                record,
                lines -> insert(lines, line(lines, "DECISION_APPROVED", later), "NOTIFICATION_ORDERED"));
        finds(
                "FINALIZE is no step of what answers",
                record,
                lines -> told(insert(lines, line(lines, "APPLICANTS_NOTIFIED", later), "DECISION_FINALIZED"))
                        .put("state", "FINAL"));
        finds("REQUEST_CORRECTION is no step of what answers", record, lines -> {
            ObjectNode requested = insert(lines, line(lines, "APPLICANTS_NOTIFIED", later), "CORRECTION_REQUESTED");
            told(requested).put("state", "CORRECTION_REQUESTED");
            ((ObjectNode) requested.path("details"))
                    .put("correction", UUID.randomUUID().toString());
        });
    }

    /** And comes to an end where nothing else has one. */
    @Test
    void findsDecisionsThatComeInThePlaceOfThemselves() throws IOException {
        AnsweredCorrection answered = AnsweredCorrection.corrected(call, best, "300000.00");
        String decision = answered.decision().toString();
        List<String> ring = ForgedRecord.of(
                record(), lines -> from(lines, lines.getFirst(), decision, told -> told.put("supersedes", decision)));

        List<Again> differences = assertTimeoutPreemptively(PATIENCE, () -> differences(ring));

        assertThat(differences).extracting(Again::part).contains(Part.DRAFTS);
    }

    @Test
    void findsSuccessorsOfWhomNobodyFollows() throws IOException {
        SentApplication left = anApplication().asking("100000.00");
        call.receivesReviewed(left, 1);
        call.selects();
        String rejection = call.decisionOn(left).toString();
        String ineligible = call.decisionOn(refused).toString();
        decideAll();
        List<String> record = record();
        // No place was free: that is another finding.
        assertThat(differences(ForgedRecord.of(record, lines -> approvedSuccessor(lines, rejection))))
                .extracting(Again::part)
                .containsOnly(Part.SUMS);

        finds(
                "was found ineligible",
                record,
                lines -> successor(lines, line(lines, "APPLICANTS_NOTIFIED", ineligible)));
        finds(
                "nobody follows whose rejection is APPROVED",
                record,
                lines -> successor(lines, line(lines, "NOTIFICATION_ORDERED", rejection)));
        finds("nobody follows whose rejection a person wrote", record, lines -> {
            from(lines, lines.getFirst(), rejection, told -> told.remove("groundSha256"));
            successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
        });
        finds("its place was taken by", record, lines -> {
            successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
            successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
        });
        findsCancelledSuccessors(record, rejection);
        finds("it was approved while a correction of " + rejection, record, lines -> {
            ObjectNode approved = approvedSuccessor(lines, rejection);
            ObjectNode requested =
                    line(lines, "APPLICANTS_NOTIFIED", rejection).deepCopy().put("action", "CORRECTION_REQUESTED");
            ((ObjectNode) requested.path("details"))
                    .put("correction", UUID.randomUUID().toString());
            told(requested).put("state", "CORRECTION_REQUESTED");
            lines.add(lines.indexOf(approved), requested);
        });
    }

    @Test
    void findsCorrectionsWhosePlaceWasTaken() throws IOException {
        AnsweredCorrection answered = AnsweredCorrection.corrected(call, best, "300000.00");
        String decision = answered.decision().toString();
        List<String> record = record();

        finds("its place was taken by", record, lines -> approvedSuccessor(lines, decision));
        finds(
                "its place was taken by",
                record,
                lines -> successor(lines, line(lines, "APPLICANTS_NOTIFIED", decision)));
    }

    /** Of an award, so that its draft is a finding, and nothing is that comes after it. */
    @Test
    void findsWhatIsDoneWithSuccessorsThatGaveWay() throws IOException {
        AnsweredCorrection answered = AnsweredCorrection.corrected(call, best, "300000.00");
        String decision = answered.decision().toString();
        List<String> record = record();
        Consumer<List<ObjectNode>> gaveWay = lines -> cancelled(
                        lines,
                        successor(lines, line(lines, "APPLICANTS_NOTIFIED", decision)),
                        line(lines, "CORRECTION_APPROVED", decision))
                .put("role", "SYSTEM")
                .put("by", "review-service");

        assertThat(differences(ForgedRecord.of(record, gaveWay)))
                .extracting(Again::difference)
                .containsExactly("the record says \"AWARDED\", and it comes to \"REJECTED\"");
        finds("it gave way to no correction", record, gaveWay.andThen(lines -> {
            ObjectNode cancelled = ForgedRecord.first(lines, "SUCCESSOR_CANCELLED");
            lines.remove(cancelled);
            lines.add(lines.indexOf(line(lines, "CORRECTION_APPROVED", decision)), cancelled);
        }));
        finds(
                "nothing was drafted that it came from",
                record,
                gaveWay.andThen(lines -> lines.add(ForgedRecord.first(lines, "SUCCESSOR_DRAFTED")
                        .deepCopy()
                        .put("action", "DECISION_PRESENTED"))));
    }

    /** As the service asks, and not of lines from before it asked. */
    @Test
    void findsWhoHadAPartInDraftsOrScores() throws IOException {
        String replaced = call.decisionOn(best).toString();
        PlayedDecisions.write(UUID.fromString(replaced), "{\"furtherReasons\": [{\"code\": \"SERVES_THE_CALL\"}]}")
                .then()
                .statusCode(200);
        call.selects();
        String decision =
                AnsweredCorrection.corrected(call, best, "300000.00").decision().toString();
        List<String> record = record();
        assertThat(differences(record)).isEmpty();

        for (String person : List.of("somebody", "evaluator-1")) {
            finds("whoever had a part in it handles its correction", record, lines -> {
                line(lines, "DECISION_WRITTEN", replaced).put("by", "somebody");
                handledBy(person, lines, decision);
            });
            finds("whoever had a part in it decided on its correction", record, lines -> {
                line(lines, "DECISION_WRITTEN", replaced).put("by", "somebody");
                line(lines, "CORRECTION_APPROVED", decision).put("by", person);
            });
        }
        assertThat(differences(ForgedRecord.of(record, lines -> {
                    handledBy("evaluator-1", lines, decision);
                    lines.forEach(line -> line.remove("software"));
                })))
                .extracting(Again::difference)
                .noneMatch(difference -> difference.contains("had a part"));
    }

    /** Nor was it kept what comes by a correction. */
    @Test
    void findsNothingWhereOldLinesSaidNothing() throws IOException {
        String decision =
                AnsweredCorrection.corrected(call, best, "300000.00").decision().toString();
        List<String> record = record();

        assertThat(differences(ForgedRecord.of(record, lines -> {
                    ObjectNode presented = line(lines, "CORRECTION_PRESENTED", decision);
                    presented.remove("proposed");
                    lines.subList(0, lines.indexOf(presented) + 1).forEach(line -> line.remove("software"));
                })))
                .isEmpty();
        finds(
                "it comes to nothing",
                record,
                lines -> line(lines, "CORRECTION_PRESENTED", decision).remove("proposed"));
    }

    /** Of which less is asked: a line of now cannot pass for one of before. */
    @Test
    void findsLinesThatDoNotSayWhatMadeThemAnyMore() throws IOException {
        String decision = call.decisionOn(best).toString();
        decideAll();
        List<String> record = record();

        for (String action : List.of("DECISION_PRESENTED", "DECISION_APPROVED", "APPLICANTS_NOTIFIED")) {
            finds(
                    Part.RECORD,
                    "it does not say what software made it",
                    record,
                    lines -> line(lines, action, decision).remove("software"));
        }
        assertThat(differences(ForgedRecord.of(record, lines -> lines.forEach(line -> line.remove("software")))))
                .isEmpty();
    }

    private void decideAll() {
        PlayedDecisions decisions = new PlayedDecisions(call);
        decisions.move(Portal.presenter(), "presentations").then().statusCode(200);
        decisions.move(Portal.decider(), "approvals").then().statusCode(200);
        decisions.areNotified(PATIENCE);
    }

    /** An award in the place of what a line tells of, drafted behind that line. */
    private static ObjectNode successor(List<ObjectNode> lines, ObjectNode behind) {
        String rejection = told(behind).path("id").asText();
        String id = UUID.randomUUID().toString();
        ObjectNode drafted = insert(lines, behind, "SUCCESSOR_DRAFTED");
        ((ObjectNode) drafted.path("details")).put("item", id);
        told(drafted)
                .put("id", id)
                .put("supersedes", rejection)
                .put("state", "DRAFT")
                .put("outcome", "AWARDED")
                .putObject("awarded")
                .put("amount", "1000.00")
                .put("currency", "EUR");
        return drafted;
    }

    /** Another draft that says the same. */
    private static ObjectNode again(ObjectNode drafted) {
        ObjectNode again = drafted.deepCopy();
        String id = UUID.randomUUID().toString();
        ((ObjectNode) again.path("details")).put("item", id);
        told(again).put("id", id);
        return again;
    }

    /** That a draft was given up, behind another line. */
    private static ObjectNode cancelled(List<ObjectNode> lines, ObjectNode drafted, ObjectNode behind) {
        ObjectNode cancelled =
                behind.deepCopy().put("action", "SUCCESSOR_CANCELLED").put("role", "OFFICER");
        ((ObjectNode) cancelled.path("details"))
                .put("item", drafted.at("/details/item").asText());
        cancelled.remove("decisions");
        lines.add(lines.indexOf(behind) + 1, cancelled);
        return cancelled;
    }

    private static void findsCancelledSuccessors(List<String> record, String rejection) throws IOException {
        assertThat(differences(ForgedRecord.of(record, lines -> {
                    ObjectNode drafted = successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
                    ObjectNode cancelled = cancelled(lines, drafted, drafted);
                    lines.add(lines.indexOf(cancelled) + 1, again(drafted));
                })))
                .isEmpty();
        finds("CANCEL leads nowhere where it is APPROVED", record, lines -> {
            ObjectNode approved = approvedSuccessor(lines, rejection);
            cancelled(lines, approved, approved);
        });
        finds("nothing was drafted that could be given up", record, lines -> {
            ObjectNode drafted = successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
            cancelled(lines, drafted, cancelled(lines, drafted, drafted));
        });
        finds("it gave way to no correction", record, lines -> {
            ObjectNode drafted = successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
            cancelled(lines, drafted, drafted).put("role", "SYSTEM");
        });
        finds("it comes in the place of nothing", record, lines -> {
            ObjectNode presented = line(lines, "DECISION_PRESENTED", rejection);
            cancelled(lines, presented, lines.get(lines.indexOf(presented) - 1));
        });
        finds("it tells of 1 decisions", record, lines -> {
            ObjectNode drafted = successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
            cancelled(lines, drafted, drafted).set("decisions", drafted.path("decisions"));
        });
    }

    /** The same, presented and approved by the people who presented and approved the other one. */
    private static ObjectNode approvedSuccessor(List<ObjectNode> lines, String rejection) {
        ObjectNode drafted = successor(lines, line(lines, "APPLICANTS_NOTIFIED", rejection));
        ObjectNode presented = insert(lines, drafted, "DECISION_PRESENTED");
        presented.set("by", line(lines, "DECISION_PRESENTED", rejection).path("by"));
        told(presented).put("state", "PRESENTED");
        ObjectNode approved = insert(lines, presented, "DECISION_APPROVED");
        approved.set("by", line(lines, "DECISION_APPROVED", rejection).path("by"));
        told(approved).put("state", "APPROVED");
        return approved;
    }

    private static void handledBy(String person, List<ObjectNode> lines, String decision) {
        ((ObjectNode) line(lines, "CORRECTION_ASSIGNED", decision).path("details")).put("person", person);
        line(lines, "CORRECTION_PRESENTED", decision).put("by", person);
    }

    private List<String> record() {
        return Portal.officer()
                .get("/v1/records/{call}", call.id())
                .asString()
                .lines()
                .toList();
    }

    private static List<Again> differences(List<String> record) {
        return new ReplayRecord(record, null, PATIENCE)
                .make().stream().filter(again -> !again.isSame()).toList();
    }

    private static void finds(String words, List<String> record, Consumer<List<ObjectNode>> change) throws IOException {
        finds(Part.DECISIONS, words, record, change);
    }

    private static void finds(Part part, String words, List<String> record, Consumer<List<ObjectNode>> change)
            throws IOException {
        assertThat(differences(ForgedRecord.of(record, change)).stream()
                        .filter(again -> again.part() == part)
                        .map(Again::difference)
                        .collect(Collectors.joining("\n")))
                .contains(words);
    }

    private static ObjectNode line(List<ObjectNode> lines, String action, String decision) {
        return lines.stream()
                .filter(line -> line.path("action").asText().equals(action))
                .filter(line -> line.at("/details/item").asText().equals(decision))
                .findFirst()
                .orElseThrow();
    }

    /** A line that says something else of the same decision, behind another. */
    private static ObjectNode insert(List<ObjectNode> lines, ObjectNode behind, String action) {
        ObjectNode inserted = behind.deepCopy().put("action", action);
        lines.add(lines.indexOf(behind) + 1, inserted);
        return inserted;
    }

    private static ObjectNode told(ObjectNode line) {
        return (ObjectNode) line.path("decisions").path(0);
    }

    /** What all lines from one on tell of a decision. */
    private static void from(List<ObjectNode> lines, ObjectNode first, String decision, Consumer<ObjectNode> change) {
        lines.subList(lines.indexOf(first), lines.size())
                .forEach(line -> line.path("decisions").forEach(told -> {
                    if (told.path("id").asText().equals(decision)) {
                        change.accept((ObjectNode) told);
                    }
                }));
    }

    private static void sentence(ObjectNode told) {
        ((ArrayNode) told.path("reasons"))
                .addObject()
                .put("code", "COSTS_LEFT_OUT")
                .put("sha256", "00");
    }
}
