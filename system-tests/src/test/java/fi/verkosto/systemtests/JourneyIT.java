package fi.verkosto.systemtests;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.checks.EventContract;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.portal.PublicEvents;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Summary;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The call of 2018 from its publication to the accepted networks, as the demonstration plays it. */
@OnSystemStack
class JourneyIT {
    private static final String ATTRIBUTES = "ce_";

    private final SystemStack stack;
    private final Summary played;

    JourneyIT(SystemStack stack) {
        this.stack = stack;
        this.played = stack.playedWithMails();
    }

    @Test
    void awardsSixNetworksAndOneCoordinatorWithinTheMoneyOfTheCall() {
        assertThat(played.networks())
                .hasSize(6)
                .allMatch(network -> network.state().equals("RUNNING"));
        assertThat(played.coordinator().businessId()).isEqualTo("0208201-1");
        assertThat(played.awardedTotal())
                .isEqualByComparingTo("3955000")
                .isLessThanOrEqualTo(new BigDecimal(4_000_000));
        assertThat(played.applications()).hasSize(10);
        assertThat(played.call().state()).isEqualTo("RESOLVED");
    }

    @Test
    void ranksByTheMeanOfBothEvaluators() {
        assertThat(played.applications())
                .filteredOn(application -> application.strand().equals("REGIONAL_NETWORK"))
                .extracting(Summary.Placed::lead, Summary.Placed::mean)
                .startsWith(
                        tuple("Savon koulutuskuntayhtymä (Sakky)", new BigDecimal("2.80")),
                        tuple("OSAO", new BigDecimal("2.70")))
                .contains(tuple("Omnia", new BigDecimal("2.30")));
    }

    /** Of the two that are equal where the awards end: no place rests on it. */
    @Test
    void showsWhatAPanelGaveBesideTheMeans() {
        assertThat(played.applications())
                .filteredOn(application -> application.panel() != null)
                .extracting(Summary.Placed::place, Summary.Placed::lead, Summary.Placed::mean, Summary.Placed::panel)
                .containsExactly(
                        tuple(6, "Omnia", new BigDecimal("2.30"), new BigDecimal("2.40")),
                        tuple(6, "Turun kaupunki", new BigDecimal("2.30"), new BigDecimal("2.20")));
    }

    /** One is on the board of an applicant, and one does not answer. */
    @Test
    void replacesEvaluatorsWithoutLosingAReview() {
        JsonNode progress = stack.as("observer")
                .get("/v1/progress/" + played.call().id())
                .expect(200)
                .json();

        assertThat(sum(progress, "disqualified")).isEqualTo(1);
        assertThat(sum(progress, "ended")).isEqualTo(1);
        assertThat(sum(progress, "complete"))
                .isEqualTo(2 * played.applications().size());
        assertThat(sum(progress, "offered") + sum(progress, "accepted")).isZero();
    }

    private static int sum(JsonNode progress, String state) {
        return StreamSupport.stream(progress.path("evaluators").spliterator(), false)
                .mapToInt(evaluator -> evaluator.at("/assignments/" + state).asInt())
                .sum();
    }

    /** Byte for byte, and checked without asking the service. */
    @Test
    void keepsARecordFromWhichTheRankingFollows(@TempDir Path folder) throws IOException {
        Portal officer = stack.as("officer");
        String record = "/v1/records/" + played.call().id();
        Path lines = folder.resolve("record.txt");
        Path seal = folder.resolve("seal.txt");
        Path keys = folder.resolve("keys.json");
        Files.writeString(lines, officer.get(record).expect(200).text());
        Files.writeString(
                seal,
                officer.get(record + "/seal").expect(200).json().path("seal").asText());
        Files.writeString(keys, officer.get("/v1/receipt-keys").expect(200).text());

        Command.Result checked = stack.command("verify-record")
                .run("verify-record", lines.toString(), "--seal", seal.toString(), "--keys", keys.toString());

        assertThat(checked.output())
                .contains("VALID: " + Files.readAllLines(lines).size() + " lines");
        assertThat(checked.exitCode()).isZero();
        assertThat(officer.get(record + "/ranking").expect(200).text())
                .isEqualTo(officer.get("/v1/rankings/" + played.call().id())
                        .expect(200)
                        .text());
    }

    /** Points do not tell the last two apart; what decides between them stands in their letters. */
    @Test
    void selectsFromAScenarioWithATieThatLotsDecided() throws IOException {
        Portal officer = stack.as("officer");
        JsonNode recorded = officer.get("/v1/records/" + played.call().id() + "/selection")
                .expect(200)
                .json();
        JsonNode selection = officer.get(
                        "/v1/selections/" + recorded.path("selectionId").asText())
                .expect(200)
                .json();

        assertThat(selection.at("/tieOrder/applications")).hasSize(2);
        JsonNode lottery = officer.get(
                        "/v1/lotteries/" + selection.path("lottery").asText())
                .expect(200)
                .json();
        assertThat(lottery.path("state").asText()).isEqualTo("DRAWN");
        assertThat(lottery.path("order")).isEqualTo(selection.at("/tieOrder/applications"));
        assertThat(selection.path("scenario").asText())
                .isNotEmpty()
                .isEqualTo(recorded.path("scenario").asText());
        assertThat(selection.path("proposals"))
                .filteredOn(proposal -> proposal.at("/reasons/en").asText().contains("chosen among equals"))
                .hasSize(2)
                .extracting(proposal -> proposal.path("outcome").asText())
                .containsExactly("AWARDED", "REJECTED");
        assertThat(recorded.path("proposals"))
                .extracting(proposal -> proposal.path("outcome").asText())
                .containsExactlyElementsOf(
                        StreamSupport.stream(selection.path("proposals").spliterator(), false)
                                .map(proposal -> proposal.path("outcome").asText())
                                .toList());
    }

    /** The one that the lots left out has what another one declined, and the award that was cut is given in full. */
    @Test
    void decidesAnewForWhoeverFollowsAndWhoeverWasRight() {
        assertThat(played.applications())
                .filteredOn(placed -> placed.outcome().equals("DECLINED"))
                .extracting(Summary.Placed::lead)
                .containsExactly("Salpaus");
        assertThat(played.applications())
                .filteredOn(Summary.Placed::later)
                .extracting(Summary.Placed::lead, Summary.Placed::outcome, Summary.Placed::awarded)
                .containsExactly(
                        tuple("OSAO", "AWARDED", new BigDecimal("600000")),
                        tuple("Turun kaupunki", "AWARDED", new BigDecimal("590000")));
    }

    @Test
    void makesDecisionsFinalOrAnswersWhatIsRequestedAgainstThem() {
        List<JsonNode> decisions = ofPlayedCall("/v1/decisions?call=");
        assertThat(decisions)
                .extracting(decision -> decision.path("state").asText())
                .filteredOn(state -> !state.equals("FINAL"))
                .containsExactlyInAnyOrder("CORRECTED", "INADMISSIBLE", "NOTIFIED", "NOTIFIED");
        JsonNode requests = stack.as("observer")
                .get("/v1/correction-lists/" + played.call().id())
                .expect(200)
                .json();
        assertThat(requests.path("requests"))
                .extracting(request -> request.path("late").asBoolean())
                .containsExactlyInAnyOrder(false, true);
    }

    private List<JsonNode> ofPlayedCall(String list) {
        return stack.as("officer").list(list + played.call().id());
    }

    @Test
    void publishesEachEventOnce() {
        assertThat(played.events())
                .isEqualTo(Map.ofEntries(
                        entry("fi.verkosto.call.published.v1", 1L),
                        entry("fi.verkosto.call.closed.v1", 1L),
                        entry("fi.verkosto.application.submitted.v1", 11L),
                        entry("fi.verkosto.review.opened.v1", 10L),
                        entry("fi.verkosto.review.eligibility-decided.v1", 10L),
                        entry("fi.verkosto.review.completed.v1", 10L),
                        entry("fi.verkosto.decision.notified.v1", 12L),
                        entry("fi.verkosto.decision.finalized.v1", 9L),
                        entry("fi.verkosto.correction.requested.v1", 2L),
                        entry("fi.verkosto.correction.decided.v1", 2L),
                        entry("fi.verkosto.call.resolved.v1", 1L),
                        entry("fi.verkosto.network.formed.v1", 7L),
                        entry("fi.verkosto.network.declined.v1", 1L),
                        entry("fi.verkosto.network.changed.v1", 1L),
                        entry("fi.verkosto.coordinator.appointed.v1", 1L),
                        entry("fi.verkosto.coordinator.accepted.v1", 1L),
                        entry("fi.verkosto.network.accepted.v1", 7L),
                        entry("fi.verkosto.network.agreement-confirmed.v1", 6L),
                        entry("fi.verkosto.network.plan-adopted.v1", 6L),
                        entry("fi.verkosto.support-request.opened.v1", 1L),
                        entry("fi.verkosto.support-request.answered.v1", 1L),
                        entry("fi.verkosto.guidance-note.published.v1", 1L)));
        assertThat(stack.events().countOfCall(played.call().id())).isEqualTo(played.events());
    }

    @Test
    void sendsOneMailForEachSubmissionAndOneForEachDecision() {
        List<ScriptedApplication> scripted = Script.applications();
        List<JsonNode> applications = stack.as("officer")
                .list("/v1/applications?limit=200&call=" + played.call().id());
        assertThat(applications).hasSameSizeAs(scripted);
        for (JsonNode application : applications) {
            String caseNumber = application.path("caseNumber").asText();
            Mailbox mailbox = mailboxOf(application, scripted);
            assertThat(mailbox.decisions(caseNumber))
                    .as(caseNumber)
                    .hasSize(decisionsOn(application.path("id").asText()));
            assertThat(mailbox.receipts(caseNumber))
                    .as(caseNumber)
                    .hasSize(application.path("submissions").asInt());
        }
    }

    @Test
    void showsEveryDeliveryToTheAdministrator() {
        List<String> applications =
                played.applications().stream().map(Summary.Placed::id).toList();
        List<JsonNode> deliveries = stack.as("administrator").list("/v1/deliveries?limit=200").stream()
                .filter(delivery ->
                        applications.contains(delivery.at("/about/id").asText()))
                .toList();
        assertThat(deliveries)
                .allMatch(delivery -> delivery.path("state").asText().equals("SENT"))
                .filteredOn(delivery -> isReceiptOrDecision(delivery) && isToContactPerson(delivery))
                .hasSize(23)
                .filteredOn(delivery -> delivery.path("template").asText().startsWith("decision-"))
                .hasSize(12);
    }

    private int decisionsOn(String application) {
        boolean isDecidedAgain =
                played.applications().stream().anyMatch(placed -> placed.id().equals(application) && placed.later());
        return isDecidedAgain ? 2 : 1;
    }

    private static boolean isReceiptOrDecision(JsonNode delivery) {
        String template = delivery.path("template").asText();
        return template.equals("application-submitted") || template.startsWith("decision-");
    }

    private static boolean isToContactPerson(JsonNode delivery) {
        return Script.applications().stream()
                .map(ScriptedApplication::contactAddress)
                .anyMatch(delivery.path("recipient").asText()::equals);
    }

    @Test
    void putsEachEventOnItsTopicAsACloudEventThatFitsItsSchema() {
        List<ConsumerRecord<String, String>> records = Topics.PUBLIC.stream()
                .flatMap(topic -> new Topics(stack.brokers()).read(topic).stream())
                .filter(record -> record.value().contains(played.call().id()))
                .toList();
        assertThat(records)
                .filteredOn(record -> !PublicEvents.isFoundOnceADay(
                        Topics.texts(record.headers()).get(ATTRIBUTES + "type")))
                .hasSize(102);
        records.forEach(JourneyIT::checkCloudEvent);
        assertThat(records)
                .extracting(record -> Topics.texts(record.headers()).get(ATTRIBUTES + "id"))
                .doesNotHaveDuplicates();
    }

    private static void checkCloudEvent(ConsumerRecord<String, String> record) {
        Map<String, String> headers = Topics.texts(record.headers());
        assertThat(headers)
                .containsEntry("ce_specversion", "1.0")
                .containsEntry("content-type", "application/json")
                .containsEntry("ce_partitionkey", record.key())
                .containsEntry("ce_agency", "2769790-1")
                .containsKeys("ce_id", "ce_source", "ce_type", "ce_subject", "ce_time");
        assertThat(headers.get("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]");
        assertThat(headers.get("ce_source")).isEqualTo("/" + topicOwner(record.topic()) + "-service");
        assertThat(headers.get("ce_time")).matches("201[89]-\\d\\d-\\d\\dT.*Z");
        assertThat(Json.parse(record.value()).isObject()).isTrue();
        EventContract.validate(headers.get("ce_type"), record.value());
    }

    private static String topicOwner(String topic) {
        return topic.substring(topic.indexOf('.') + 1);
    }

    private Mailbox mailboxOf(JsonNode application, List<ScriptedApplication> scripted) {
        String title = application.path("title").asText();
        return scripted.stream()
                .filter(script -> script.content().at("/basics/title").asText().equals(title))
                .map(script -> new Mailbox(stack.running().mailApi(), script.contactAddress()))
                .findFirst()
                .orElseThrow();
    }
}
