package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.verkosto.play.portal.Answer;
import fi.verkosto.play.portal.ApiRequest;
import fi.verkosto.play.portal.Json;
import fi.verkosto.play.portal.Portal;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people get wrong when they set up a call, load a register or apply: refused with where and why, and nothing lost. */
@OnSystemStack
class BadInputsIT {
    private final SystemStack stack;

    BadInputsIT(SystemStack stack) {
        this.stack = stack;
    }

    @ParameterizedTest
    @CsvSource({
        "/closesAt, \"2018-10-22T05:00:00Z\", /closesAt",
        "/projectEnd, \"2018-01-01\", /projectEnd",
        "/criteria/0/weight, 99, /criteria",
        "/strands/0/maximumAwards, 0, /strands/0/maximumAwards",
        "/names/sv, null, /names/sv",
        "/caseNumber, \"VN/1234/2018\", /caseNumber",
        "/contactPersons, [], /contactPersons"
    })
    void refusesToPublishACallThatIsWrong(String setting, String value, String pointer) {
        stack.moveClock(OpenCall.WHILE_OPEN);
        ObjectNode request = OpenCall.request(stack);
        set(request, setting, Json.parse(value));
        Answer draft =
                stack.as("officer").post("/v1/calls").once().json(request).expect(201);

        JsonNode refused = stack.as("officer")
                .post("/v1/calls/" + draft.json().path("id").asText() + "/publication")
                .ifMatch(draft.etag())
                .expect(422)
                .json();

        assertThat(refused.path("errors").findValuesAsText("pointer")).contains(pointer);
        assertThat(refused.path("errors").path(0).path("text").asText()).isNotBlank();
    }

    @Test
    void refusesQuestionsThatAreNoSchema() {
        ObjectNode request = OpenCall.request(stack);
        ((ObjectNode) request.at("/strands/0"))
                .set("questions", Json.parse("{\"schema\": {\"type\": \"colour\"}, \"uiSchema\": {}}"));

        JsonNode refused = stack.as("officer")
                .post("/v1/calls")
                .once()
                .json(request)
                .send()
                .json();

        assertThat(refused.path("status").asInt()).isIn(400, 422);
        assertThat(refused.path("errors").findValuesAsText("pointer"))
                .anyMatch(pointer -> pointer.startsWith("/strands/0/questions"));
    }

    @Test
    void refusesAFileOfProvidersAsAWholeForOneRow() {
        Portal administrator = stack.as("administrator");
        String rows = """
                {"providers": [
                  {"businessId": "9711112-8", "nameFi": "Uusi", "nameSv": "Ny", "holderKind": "MUNICIPALITY",
                   "homeRegion": "10", "licenceFrom": "2018-01-01"},
                  {"businessId": "0502454-7", "nameFi": "Väärä", "nameSv": "Fel", "holderKind": "MUNICIPALITY",
                   "homeRegion": "03", "licenceFrom": "2018-01-01"}]}""";

        JsonNode dryRun = administrator
                .post("/v1/provider-imports?dryRun=true")
                .once()
                .json(Json.parse(rows))
                .expect(200)
                .json();
        JsonNode refused = administrator
                .post("/v1/provider-imports")
                .once()
                .json(Json.parse(rows))
                .expect(422)
                .json();

        assertThat(dryRun.path("refused")).hasSize(1);
        assertThat(refused.toString()).contains("businessId").contains("homeRegion");
        stack.as("omnia").get("/v1/providers/9711112-8").expect(404);
    }

    @Test
    void refusesAnApplicationWithTheWordsOfItsListOfProblems() {
        OpenCall call = OpenCall.publish(stack);
        Portal omnia = stack.as("omnia");
        Answer draft = call.start("omnia", "REGIONAL_NETWORK");
        String application = "/v1/applications/" + draft.json().path("id").asText();

        JsonNode problems = omnia.get(application + "/problems").expect(200).json();
        JsonNode refused = omnia.post(application + "/submissions")
                .once()
                .ifMatch(draft.etag())
                .expect(422)
                .json();

        assertThat(refused.path("errors")).isNotEmpty();
        assertThat(refused.path("errors")).isEqualTo(problems.path("errors"));
    }

    @Test
    void keepsNoFileThatIsNotWhatItsNameSays() {
        OpenCall call = OpenCall.publish(stack);
        Answer draft = call.start("omnia", "REGIONAL_NETWORK");
        String files = "/v1/applications/" + draft.json().path("id").asText() + "/attachments";

        attach(files, "budget.pdf", "MZ\0\0 a program").expect(422);
        attach(files, "budget.xlsx", "%PDF-1.7\n%%EOF").expect(422);
        attach(files, "empty.txt", "").expect(422);

        assertThat(stack.as("omnia").get(files).expect(200).json().path("items"))
                .isEmpty();
    }

    @Test
    void showsWhoeverIsLateInASectionWhatIsThereNow() {
        OpenCall call = OpenCall.publish(stack);
        String section = "/v1/applications/"
                + call.start("omnia", "REGIONAL_NETWORK").json().path("id").asText() + "/sections/basics";
        Portal omnia = stack.as("omnia");
        String etag = omnia.get(section).expect(200).etag();
        omnia.patch(section)
                .ifMatch(etag)
                .mergePatch(Json.object().put("title", "First"))
                .expect(200);

        JsonNode refused = omnia.patch(section)
                .ifMatch(etag)
                .mergePatch(Json.object().put("title", "Second"))
                .expect(412)
                .json();

        assertThat(refused.at("/current/title").asText()).isEqualTo("First");
    }

    private ApiRequest attach(String files, String name, String content) {
        return stack.as("omnia")
                .post(files + "?section=budget&name=" + name)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .bytes(() -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void set(ObjectNode request, String pointer, JsonNode value) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) request.at(pointer.substring(0, last))).set(pointer.substring(last + 1), value);
    }
}
