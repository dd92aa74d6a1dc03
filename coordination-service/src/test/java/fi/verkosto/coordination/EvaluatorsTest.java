package fi.verkosto.coordination;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Who scored the applications of a call, and prepares another one, may do what officers may, and in this programme as an evaluator: it
 * is there, these are its networks, and what they and the coordinator tell each other is no matter of theirs.
 */
@QuarkusTest
@WithPostgresAndKafka
class EvaluatorsTest {

    private static final String SIGNAL = """
            insert into signal (id, programme_id, call_id, agency, network_id, version, revision, rule, rule_version, subject, state,
                                evidence, facts, thresholds, false_alarm_rate, false_alarm_origin, owner, action, raised_at, last_seen_on)
            select ?::uuid, programme_id, call_id, agency, id, 0, 1, 'ASSESSMENT_GAP', 1, '-', 'OPEN',
                   '2019-03', '{}', '[]', 0, 'EXACT', 'COORDINATOR', 'TALK_ABOUT_ASSESSMENTS', now(), '2019-04-03'
            from network where id = ?::uuid""";

    /** That there is a programme with a coordinator and networks, which is public. Lists leave out what is not theirs. */
    private static final Set<String> OF_EVERYBODY = Set.of(
            "listProgrammes",
            "getProgramme",
            "listNetworksOfProgramme",
            "getNetwork",
            "getAppointment",
            "listSupportTopics");

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    private PlayedCall call;
    private UUID programme;
    private UUID network;

    @BeforeEach
    void formANetwork() {
        call = new PlayedCall(kafka, identifiers, database);
        call.isPublished();
        call.awardsNetwork(OMNIA, GRADIA);
        call.awardsCoordination(TREDU);
        programme = call.takenIn();
        network = database.networksOf(call.id()).getFirst();
        Portal.of(OMNIA).accept(network, "\"0\"").then().statusCode(200);
    }

    @Test
    void readNothingThatIsSaidBetweenNetworksAndCoordinator() {
        Portal evaluator = evaluatorWho("officer");

        Map<String, Integer> answers = statuses(evaluator);

        assertThat(answers.keySet()).containsAll(OF_EVERYBODY);
        assertThat(answers)
                .allSatisfy(
                        (operation, status) -> assertThat(status).as(operation).isEqualTo(expected(operation)));
    }

    private static int expected(String operation) {
        if (operation.equals("getPerson")) {
            // Who has not confirmed does not exist for others.
            return 404;
        }
        return OF_EVERYBODY.contains(operation) ? 200 : 403;
    }

    /** Those are refused for what they are, and not because there is nothing. */
    @Test
    void whoOverseesReadsAllOfIt() {
        Map<String, Integer> answers = statuses(Portal.ofOfficer(call));

        assertThat(answers)
                .allSatisfy(
                        (operation, status) -> assertThat(status).as(operation).isNotEqualTo(403));
    }

    /** The ministry names its observers itself, and knows what else they do. */
    @Test
    void whoObservesForTheMinistryDoesSo() {
        assertThat(statuses(evaluatorWho("ministry-observer")).get("listTransferAgreements"))
                .isEqualTo(200);
    }

    private Portal evaluatorWho(String role) {
        String person = "evaluator-" + call.id();
        database.change(
                "insert into programme_staff (programme_id, person, role) values (?::uuid, ?, 'EVALUATOR')",
                programme,
                person);
        return new Portal(Tokens.of(person).roles("evaluator", role).sign());
    }

    /** What every operation that reads answers, by its ID; without those about the caller's own. */
    private Map<String, Integer> statuses(Portal portal) {
        Map<String, String> known = knownParameters();
        Map<String, Integer> answers = new TreeMap<>();
        JsonNode paths = new YAMLMapper()
                .readTree(Path.of("target/openapi/openapi.yaml").toFile())
                .path("paths");
        paths.propertyNames().stream()
                .filter(path -> path.startsWith("/v1/") && paths.path(path).has("get"))
                .forEach(path -> answers.put(
                        paths.path(path).path("get").path("operationId").asString(),
                        portal.get(filled(path, known)).statusCode()));
        answers.remove("listAppointments");
        return answers;
    }

    private static String filled(String path, Map<String, String> known) {
        String filled = path;
        for (var parameter : known.entrySet()) {
            filled = filled.replace("{" + parameter.getKey() + "}", parameter.getValue());
        }
        assertThat(filled).as("a parameter that this test does not know").doesNotContain("{");
        return filled;
    }

    private Map<String, String> knownParameters() {
        UUID signal = identifiers.next();
        database.change(SIGNAL, signal, network);
        return Map.ofEntries(
                entry("callId", call.id().toString()),
                entry("programmeId", programme.toString()),
                entry("networkId", network.toString()),
                entry(
                        "appointmentId",
                        database.appointmentsOf(call.id()).getFirst().toString()),
                entry("indicatorId", anIndicator()),
                entry("signalId", signal.toString()),
                entry(
                        "guidanceNoteId",
                        created(Portal.of(TREDU), "/v1/programmes/" + programme + "/guidance-notes", """
                        {"networkId": null, "title": "Kaikille", "text": "Ohje", "dueOn": null}""")),
                entry("supportRequestId", created(Portal.of(OMNIA), "/v1/support-requests", """
                        {"networkId": "%s", "question": "Miten?", "topic": "OTHER", "urgency": "NORMAL"}""".formatted(network))),
                entry("personId", created(Portal.of(TREDU), "/v1/programmes/" + programme + "/people", """
                        {"role": "COORDINATOR_TEAM", "name": "Terttu Tuki",
                         "mail": {"address": "terttu.tuki@tredu.example", "language": "fi"}}""")),
                entry(
                        "sessionId",
                        created(Portal.of(TREDU), "/v1/programmes/" + programme + "/learning-sessions", """
                        {"title": "Oppimispäivä", "heldOn": "2019-06-12"}""")),
                entry("businessId", "0208201-1"),
                entry("period", "2019-Q2"),
                entry("milestone", "1"),
                entry("number", "1"));
    }

    private String anIndicator() {
        return PlayedIndicator.inUse(TREDU, programme, "TRAINED", PlayedIndicator.USUAL)
                .id()
                .toString();
    }

    private static String created(Portal portal, String path, String body) {
        return portal.request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
