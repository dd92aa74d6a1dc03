package fi.verkosto.systemtests;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The programme of the played call, as its leads, its coordinator and its officer act in it. */
final class CoordinatedProgramme {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final SystemStack stack;
    private final Map<String, String> leads;
    private final JsonNode programme;

    CoordinatedProgramme(SystemStack stack) {
        this.stack = stack;
        this.leads = Script.applications().stream()
                .map(ScriptedApplication::user)
                .distinct()
                .collect(Collectors.toMap(user -> stack.as(user).organisation(), user -> user));
        String call = stack.played().call().id();
        this.programme = officer().list("/v1/programmes?limit=200").stream()
                .filter(listed -> listed.path("callId").asText().equals(call))
                .findFirst()
                .orElseThrow();
    }

    Portal officer() {
        return stack.as("officer");
    }

    Portal coordinator() {
        return stack.as(leads.get(programme.at("/coordinator/businessId").asText()));
    }

    Portal leadOf(JsonNode network) {
        return stack.as(leads.get(network.at("/lead/businessId").asText()));
    }

    String path() {
        return "/v1/programmes/" + programme.path("id").asText();
    }

    static String pathOf(JsonNode network) {
        return "/v1/networks/" + network.path("id").asText();
    }

    /** As they are now, the oldest first. */
    List<JsonNode> networks() {
        return officer().list(path() + "/networks");
    }

    List<JsonNode> running() {
        return networks().stream()
                .filter(network -> network.path("state").asText().equals("RUNNING"))
                .toList();
    }

    void reaches(JsonNode network, int milestone, LocalDate day) {
        leadOf(network)
                .post(pathOf(network) + "/milestones/" + milestone + "/reports")
                .once()
                .json(Json.object()
                        .put("kind", "DONE")
                        .put("day", day.toString())
                        .put("link", "https://verkosto.example/valitavoite/" + milestone))
                .expect(201);
    }

    /** Published by the coordinator; each network reports a value a month. */
    String indicator() {
        ObjectNode definition = IndicatorLines.definition();
        definition.put("rhythm", "MONTHLY");
        String id = coordinator()
                .post(path() + "/indicators")
                .once()
                .json(Json.object().put("code", "HALF_YEAR").set("definition", definition))
                .expect(201)
                .json()
                .path("id")
                .asText();
        coordinator().post("/v1/indicators/" + id + "/publication").ifMatch("*").expect(200);
        return id;
    }

    Answer reports(JsonNode network, String indicator, String period, String value) {
        Portal lead = leadOf(network);
        String path = pathOf(network) + "/indicators/" + indicator + "/values/" + period;
        return lead.put(path)
                .ifMatch("*")
                .json(Json.object().put("value", value))
                .send();
    }

    /** Both sides, neither of which sees what the other says. */
    void assess(JsonNode network, String month, String byLead, String byCoordinator) {
        String path = pathOf(network) + "/assessments/" + month;
        leadOf(network).put(path + "/network").json(level(byLead)).expect(200);
        coordinator().put(path + "/coordinator").json(level(byCoordinator)).expect(200);
    }

    private static ObjectNode level(String level) {
        return Json.object().put("level", level).put("justification", "Kuukauden tapahtumien perusteella");
    }

    /** All for the lead, and nothing for who is left beside it. */
    void sharesAnew(JsonNode network) {
        JsonNode now = leadOf(network).get(pathOf(network)).expect(200).json();
        ObjectNode proposal = Json.object();
        ArrayNode shares = proposal.putArray("shares");
        shares.addObject()
                .put("businessId", now.at("/lead/businessId").asText())
                .set("sum", now.path("awarded"));
        now.path("members")
                .forEach(member -> shares.addObject()
                        .put("businessId", member.path("businessId").asText())
                        .set("sum", Json.object().put("amount", "0.00").put("currency", "EUR")));
        leadOf(network)
                .post(pathOf(network) + "/transfer-agreements")
                .once()
                .json(proposal)
                .expect(201);
    }

    /** The signals of a network by one rule, once one of them is in the state. */
    JsonNode awaitSignal(JsonNode network, String rule, String state) {
        Predicate<JsonNode> isIt = signal -> signal.path("rule").asText().equals(rule)
                && signal.path("state").asText().equals(state);
        return await(rule + " " + state)
                .atMost(PATIENCE)
                .until(() -> signals(network).stream().filter(isIt).toList(), found -> !found.isEmpty())
                .getFirst();
    }

    List<JsonNode> signals(JsonNode network) {
        return coordinator().list(pathOf(network) + "/signals");
    }

    static List<String> texts(Iterable<JsonNode> nodes, String member) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(member).asText())
                .toList();
    }
}
