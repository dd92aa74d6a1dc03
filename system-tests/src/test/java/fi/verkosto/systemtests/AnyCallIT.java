package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Mailbox;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.play.story.Sections;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for a call because it says so, and not because of the one of 2018. */
@OnSystemStack
class AnyCallIT {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    /** Needs no members. */
    private static final ScriptedApplication SCRIPT = Script.applications().stream()
            .filter(script -> script.strand().equals("COORDINATION"))
            .findFirst()
            .orElseThrow();

    private final SystemStack stack;
    private final Portal officer;
    private final OtherAgency other;

    AnyCallIT(SystemStack stack) {
        this.stack = stack;
        this.officer = stack.as("officer");
        this.other = new OtherAgency(stack);
    }

    @Test
    void takesTheCodesOfTheCallAndTellsTheirNames() {
        String call = other.publish();
        String application = other.submit(call).json().path("id").asText();

        JsonNode published = event("fi.verkosto.call.published.v1", call);
        assertThat(published.at("/codeLists/themes/0/code").asText()).isEqualTo("DIGITAL");
        assertThat(published.at("/codeLists/themes/0/names/sv").asText()).isEqualTo("digitalisering");
        assertThat(event("fi.verkosto.application.submitted.v1", application).path("themes"))
                .extracting(JsonNode::asText)
                .containsExactly("CRAFTS", "DIGITAL");
        await("the review of an application with codes of its own")
                .atMost(PATIENCE)
                .until(() -> other.officer().list("/v1/reviews?call=" + call).size() == 1);
    }

    private JsonNode event(String type, String about) {
        return await(type)
                .atMost(PATIENCE)
                .until(
                        () -> new Topics(stack.brokers())
                                .read("verkosto.applications").stream()
                                        .filter(event -> type.equals(
                                                Topics.texts(event.headers()).get("ce_type")))
                                        .map(event -> Json.parse(event.value()))
                                        .filter(event -> event.toString().contains(about))
                                        .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    @Test
    void saysByNameWhichCodesThereAre() {
        OpenCall call = OpenCall.publish(stack);
        String application =
                "/v1/applications/" + call.complete(SCRIPT).json().path("id").asText();
        Portal lead = stack.as(SCRIPT.user());
        new Sections(lead, application).save("basics", Json.parse("{\"themes\": [\"DIGITAL\"]}"));

        JsonNode problem =
                lead.get(application + "/problems").expect(200).json().at("/errors/0");

        assertThat(problem.path("pointer").asText()).isEqualTo("/basics/themes/0");
        assertThat(problem.path("text").asText()).contains("customer").doesNotContainPattern("[A-Z]{3,}|\\[");
    }

    @Test
    void drawsNumbersFromOneRegister() {
        OpenCall call = OpenCall.publish(stack);
        String taken = submit(call).json().path("caseNumber").asText();

        Answer draft = officer.post("/v1/calls")
                .once()
                .json(OpenCall.request(stack).put("caseNumber", taken))
                .expect(201);

        assertThat(publication(draft).expect(422).json().path("errors").findValuesAsText("pointer"))
                .contains("/caseNumber");
    }

    @Test
    void numbersAnApplicationInItsOwnYear() {
        OpenCall call = OpenCall.publishClosingAt(stack, "2019-01-31T14:15:00Z");
        Answer complete = call.complete(SCRIPT);
        stack.moveClock("2019-01-10T10:00:00Z");
        String path = "/v1/applications/" + complete.json().path("id").asText() + "/submissions";

        Answer submitted = stack.as(SCRIPT.user())
                .post(path)
                .once()
                .ifMatch(complete.etag())
                .expect(201);

        stack.moveClock(OpenCall.WHILE_OPEN);
        assertThat(submitted.json().path("caseNumber").asText()).matches("\\d+/340/2019");
    }

    @Test
    void takesCorrectionsInTheApplicantsFavourAndNoOtherRules() {
        OpenCall call = OpenCall.publish(stack);
        String address = "person-" + UUID.randomUUID() + "@gradia.example";
        Answer complete = call.complete(SCRIPT);
        String application = "/v1/applications/" + complete.json().path("id").asText();
        ObjectNode contacts = Json.object();
        contacts.putObject("contactPerson")
                .put("name", "content")
                .put("email", address)
                .put("language", "fi");
        new Sections(stack.as(SCRIPT.user()), application).save("contacts", contacts);
        submit(application);

        ObjectNode rules = terms(call).put("ownFundingPercent", 10);
        assertThat(revision(call, rules).expect(422).json().path("errors").findValuesAsText("pointer"))
                .containsExactly("/terms/ownFundingPercent");
        ObjectNode text = terms(call);
        ((ObjectNode) text.path("descriptions")).put("fi", "Haun kuvaus täsmentyi.");
        revision(call, text).expect(201);
        officer.put("/v1/calls/" + call.id() + "/deadline")
                .ifMatch(officer.get("/v1/calls/" + call.id()).expect(200).etag())
                .json(Json.parse("""
                        {"closesAt": "2018-11-28T14:15:00Z",
                         "reasons": {"fi": "Katko", "sv": "Avbrott", "en": "Outage"}}"""))
                .expect(200);

        assertThat(mail(address, "Hakuilmoitusta on muutettu: "))
                .contains("/pages/applications/")
                .contains("/pages/calls/" + call.id());
        assertThat(mail(address, "Hakuaikaa on jatkettu 28.11.2018 klo 16.15 asti: "))
                .contains("/pages/applications/");
    }

    private ObjectNode terms(OpenCall call) {
        ObjectNode terms = OpenCall.request(stack);
        terms.remove("staff");
        return terms.put(
                "caseNumber",
                officer.get("/v1/calls/" + call.id())
                        .expect(200)
                        .json()
                        .path("caseNumber")
                        .asText());
    }

    private ApiRequest revision(OpenCall call, ObjectNode terms) {
        ObjectNode request = Json.object();
        request.putObject("words").put("fi", "Muutos").put("sv", "Ändring").put("en", "Change");
        request.set("terms", terms);
        return officer.post("/v1/calls/" + call.id() + "/revisions")
                .once()
                .ifMatch(officer.get("/v1/calls/" + call.id()).expect(200).etag())
                .json(request);
    }

    private String mail(String address, String subject) {
        Mailbox mailbox = new Mailbox(stack.running().mailApi(), address);
        return await(subject + " to " + address + ", who got " + mailbox.subjects())
                .atMost(PATIENCE)
                .until(() -> mailbox.startingWith(subject), found -> !found.isEmpty())
                .getFirst();
    }

    @Test
    void takesApplicationsFromItsRegionsOnly() {
        stack.moveClock(OpenCall.WHILE_OPEN);
        ObjectNode request = OpenCall.request(stack);
        request.putArray("regions").add("21");
        Answer draft = officer.post("/v1/calls").once().json(request).expect(201);
        publication(draft).expect(200);
        OpenCall call = new OpenCall(stack, draft.json().path("id").asText());

        Answer complete = call.complete(SCRIPT);
        JsonNode refused = stack.as(SCRIPT.user())
                .post("/v1/applications/" + complete.json().path("id").asText() + "/submissions")
                .once()
                .ifMatch(complete.etag())
                .expect(422)
                .json();

        assertThat(refused.path("errors").findValuesAsText("rule")).contains("region-of-call");
        assertThat(refused.path("errors").toString()).contains("Åland");
    }

    @Test
    void isFoundByItsNumber() {
        OpenCall call = OpenCall.publish(stack);
        String number = officer.get("/v1/calls/" + call.id())
                .expect(200)
                .json()
                .path("caseNumber")
                .asText();

        assertThat(officer.list("/v1/calls?text=" + number))
                .extracting(found -> found.path("id").asText())
                .contains(call.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"theme=DIGITALISM", "region=99", "strand=OTHER", "state=LOST"})
    void refusesToFilterByACodeThatIsUnknown(String filter) {
        OpenCall call = OpenCall.publish(stack);

        JsonNode refused = officer.get("/v1/calls/" + call.id() + "/applications?" + filter)
                .expect(400)
                .json();

        assertThat(refused.path("parameter").asText()).isEqualTo(filter.split("=", -1)[0]);
        assertThat(refused.path("allowed")).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "/strands/1/maximumAwards, 2, /strands/1/maximumAwards",
        "/criteria/0/descriptions, null, /criteria/0/descriptions"
    })
    void isNotPublishedWhileEvaluatorsOrDecidersCouldNotWorkByIt(String setting, String value, String pointer) {
        stack.moveClock(OpenCall.WHILE_OPEN);
        ObjectNode request = OpenCall.request(stack);
        int last = setting.lastIndexOf('/');
        ((ObjectNode) request.at(setting.substring(0, last))).set(setting.substring(last + 1), Json.parse(value));
        Answer draft = officer.post("/v1/calls").once().json(request).expect(201);

        List<String> pointers =
                publication(draft).expect(422).json().path("errors").findValuesAsText("pointer");

        assertThat(pointers).anyMatch(found -> found.startsWith(pointer));
    }

    private ApiRequest publication(Answer draft) {
        return officer.post("/v1/calls/" + draft.json().path("id").asText() + "/publication")
                .ifMatch(draft.etag());
    }

    private Answer submit(OpenCall call) {
        return submit(
                "/v1/applications/" + call.complete(SCRIPT).json().path("id").asText());
    }

    private Answer submit(String application) {
        Portal lead = stack.as(SCRIPT.user());
        return lead.post(application + "/submissions")
                .once()
                .ifMatch(lead.get(application).expect(200).etag())
                .expect(201);
    }
}
