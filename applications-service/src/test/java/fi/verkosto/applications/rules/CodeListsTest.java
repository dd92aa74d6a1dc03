package fi.verkosto.applications.rules;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calls have choices of their own, as many and as few as they like. */
@QuarkusTest
@WithPostgresAndKafka
class CodeListsTest {

    private static final String LEAD = "0208201-1";

    private static final String OWN_BASICS = """
            {"themes": ["GREEN", "DIGITAL"], "managementLevels": null, "staffGroups": ["EVERYBODY"]}""";
    private static final String OWN_CONSORTIUM = """
            {"leadDevelopmentStage": "BLOOM",
             "members": [{"businessId": "0502454-6", "role": "pilots", "developmentStage": "SEED"}]}""";
    private static final String OWN_PARTNERS = """
            {"partners": [{"name": "Kirjasto", "kind": "LIBRARY"}]}""";

    private static final String NOT_ASKING_BASICS = """
            {"themes": null, "managementLevels": null, "staffGroups": null}""";
    private static final String NOT_ASKING_CONSORTIUM = """
            {"leadDevelopmentStage": null, "members": [{"businessId": "0502454-6", "role": "pilots"}]}""";
    private static final String NOT_ASKING_PARTNERS = """
            {"partners": [{"name": "Kirjasto"}]}""";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    CodeListsTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void takesApplicationsByTheChoicesOfItsOwn() {
        String call = published(withOwnLists());
        String application = completeDraftOf(LEAD, call);
        saveAll(application, OWN_BASICS, OWN_CONSORTIUM, OWN_PARTNERS);

        submit(LEAD, application).then().statusCode(201);

        OutboxRows.Row submitted = submissionOf(application);
        EventContract.validate(submitted.type(), submitted.data());
        JsonObject told = new JsonObject(submitted.data());
        assertThat(told.getJsonArray("themes")).containsExactly("GREEN", "DIGITAL");
        assertThat(told.getString("leadDevelopmentStage")).isEqualTo("BLOOM");
        assertThat(told.getJsonArray("partners").getJsonObject(0).getString("kind"))
                .isEqualTo("LIBRARY");
        JsonObject lists = new JsonObject(outbox.of(call).getFirst().data()).getJsonObject("codeLists");
        assertThat(lists.getJsonArray("themes")
                        .getJsonObject(0)
                        .getJsonObject("names")
                        .getString("sv"))
                .isEqualTo("digitalisering");
        assertThat(lists.getJsonArray("managementLevels")).isEmpty();
    }

    @Test
    void asksNothingThatItHasNoListOf() {
        String call = published(withoutLists());
        String application = completeDraftOf(LEAD, call);

        applicant(LEAD)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body(
                        "errors.pointer",
                        contains(
                                "/basics/themes/0",
                                "/basics/managementLevels/0",
                                "/basics/managementLevels/1",
                                "/basics/staffGroups/0",
                                "/consortium/leadDevelopmentStage",
                                "/consortium/members/0/developmentStage",
                                "/partners/partners/0/kind",
                                "/partners/partners/1/kind",
                                "/partners/partners/2/kind"))
                .body("errors.rule.unique()", contains("not-asked"));
        saveAll(application, NOT_ASKING_BASICS, NOT_ASKING_CONSORTIUM, NOT_ASKING_PARTNERS);
        submit(LEAD, application).then().statusCode(201);

        OutboxRows.Row submitted = submissionOf(application);
        EventContract.validate(submitted.type(), submitted.data());
        officer()
                .get("/v1/calls/{id}/requirements", call)
                .then()
                .body("codeLists.themes", empty())
                .body("strands[0].sections[1].required", not(hasItem("/consortium/leadDevelopmentStage")))
                .body("strands[0].sections[1].required", not(hasItem("/consortium/members/*/developmentStage")))
                .body("strands[0].sections[2].required", not(hasItem("/partners/partners/*/kind")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "basics; {\"themes\": [\"PARTNERSHIPS\", \"DIGITAL\"]}; /basics/themes/1; osaamisperusteisuus, asiakkuudet tai kumppanuudet",
                "basics; {\"managementLevels\": [\"BOTTOM\", \"TOP\"]}; /basics/managementLevels/0; ylin johto, keskijohto tai lähiesimiehet",
                "basics; {\"staffGroups\": [\"EVERYBODY\"]}; /basics/staffGroups/0; opetushenkilöstö, ohjaushenkilöstö tai tukipalvelujen henkilöstö",
                "consortium; {\"leadDevelopmentStage\": \"BLOOM\"}; /consortium/leadDevelopmentStage; aloittava, kehittyvä tai edistynyt"
            })
    void keepsACodeThatIsNotOnTheListAndSaysWhatIs(String section, String patch, String pointer, String names) {
        String application = completeDraftOf(LEAD, publishedCall());

        save(LEAD, application, section, patch).then().statusCode(200);

        reading("fi")
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains("listed"))
                .body("errors.text", contains("Haussa ei ole tätä vaihtoehtoa. Valittavissa: " + names));
        submit(LEAD, application).then().statusCode(422).body("errors.pointer", contains(pointer));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "basics; {\"themes\": [\"PARTNERSHIPS\", \"digital\"]}; /themes",
                "basics; {\"staffGroups\": [\"\"]}; /staffGroups",
                "consortium; {\"leadDevelopmentStage\": \"In bloom\"}; /leadDevelopmentStage",
                "consortium; {\"members\": [{\"developmentStage\": \"1\"}]}; /members/0/developmentStage",
                "partners; {\"partners\": [{\"kind\": \"a\"}]}; /partners/0/kind"
            })
    void refusesToKeepWhatIsNoCode(String section, String patch, String pointer) {
        String application = completeDraftOf(LEAD, publishedCall());

        save(LEAD, application, section, patch)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains(pointer))
                .body("errors.rule", contains("format"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fi; Haun edellyttämiä kumppaneita puuttuu: työelämä ja opiskelijat",
                "sv; Samarbetsparter som utlysningen kräver saknas: arbetslivet och studerande",
                "en; Partners that the call requires are missing: working life and students"
            })
    void namesWhatIsMissing(String language, String text) {
        String application = completeDraftOf(LEAD, publishedCall());
        save(LEAD, application, "partners", "{\"partners\": [{\"name\": \"Ry\", \"kind\": \"THIRD_SECTOR\"}]}")
                .then()
                .statusCode(200);

        reading(language)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body("errors.text", contains(text));
    }

    @Test
    void losesNoDraftWhenItIsRevised() {
        JsonObject terms = withOwnLists();
        String call = published(terms);
        String application = completeDraftOf(LEAD, call);
        saveAll(application, OWN_BASICS, OWN_CONSORTIUM, OWN_PARTNERS);
        terms.getJsonObject("codeLists").getJsonArray("themes").remove(1);

        revise(call, terms).statusCode(201);

        applicant(LEAD)
                .get("/v1/applications/{id}/sections/basics", application)
                .then()
                .body("content.themes", contains("GREEN", "DIGITAL"));
        applicant(LEAD)
                .get("/v1/applications/{id}/problems", application)
                .then()
                .body("errors.pointer", contains("/basics/themes/0"))
                .body("errors.text", contains("The call does not have this choice. Choose from: digitalisation"));
        save(LEAD, application, "basics", "{\"themes\": [\"DIGITAL\"]}").then().statusCode(200);
        submit(LEAD, application).then().statusCode(201);
        terms.getJsonObject("codeLists").getJsonArray("themes").add(code("GREEN", "ympäristö", "miljö", "environment"));
        revise(call, terms).statusCode(201);
        terms.getJsonObject("codeLists").getJsonArray("themes").remove(1);
        revise(call, terms).statusCode(422).body("errors.pointer", contains("/terms/codeLists"));
    }

    private static RequestSpecification reading(String language) {
        Tokens token = Tokens.of("person of " + LEAD).roles("applicant").organisation(LEAD);
        return given().auth().oauth2(token.sign()).header("Accept-Language", language);
    }

    private OutboxRows.Row submissionOf(String application) {
        return outbox.of(application).stream()
                .filter(row -> row.type().equals("fi.verkosto.application.submitted.v1"))
                .findFirst()
                .orElseThrow();
    }

    private static ValidatableResponse revise(String call, JsonObject terms) {
        JsonObject words =
                new JsonObject().put("fi", "Teemat").put("sv", "Teman").put("en", "Themes");
        JsonObject asTerms = terms.copy();
        asTerms.remove("staff");
        asTerms.put("caseNumber", officer().get("/v1/calls/{id}", call).<String>path("caseNumber"));
        return creating(officer())
                .header("If-Match", officer().get("/v1/calls/{id}", call).header("ETag"))
                .body(new JsonObject().put("words", words).put("terms", asTerms).toString())
                .post("/v1/calls/{id}/revisions", call)
                .then();
    }

    private static void saveAll(String application, String basics, String consortium, String partners) {
        save(LEAD, application, "basics", basics).then().statusCode(200);
        save(LEAD, application, "consortium", consortium).then().statusCode(200);
        save(LEAD, application, "partners", partners).then().statusCode(200);
    }

    private static JsonObject withOwnLists() {
        JsonObject call = new JsonObject(CALL);
        call.put(
                "codeLists",
                new JsonObject()
                        .put(
                                "themes",
                                new JsonArray()
                                        .add(code("DIGITAL", "digitalisaatio", "digitalisering", "digitalisation"))
                                        .add(code("GREEN", "ympäristö", "miljö", "environment")))
                        .put(
                                "developmentStages",
                                new JsonArray()
                                        .add(code("SEED", "siemen", "frö", "seed"))
                                        .add(code("BLOOM", "kukka", "blomma", "bloom")))
                        .put(
                                "partnerKinds",
                                new JsonArray().add(code("LIBRARY", "kirjastot", "biblioteken", "libraries")))
                        .put("staffGroups", new JsonArray().add(code("EVERYBODY", "kaikki", "alla", "everybody"))));
        call.getJsonArray("strands")
                .getJsonObject(0)
                .getJsonObject("rules")
                .put("requiredPartnerKinds", new JsonArray().add("LIBRARY"))
                .put("requiredThemes", new JsonArray().add("DIGITAL"))
                .put("requiredManagementLevels", new JsonArray());
        return call;
    }

    private static JsonObject withoutLists() {
        JsonObject call = new JsonObject(CALL);
        call.remove("codeLists");
        call.getJsonArray("strands").getJsonObject(0).put("rules", new JsonObject().put("minimumMembers", 1));
        return call;
    }

    private static JsonObject code(String code, String fi, String sv, String en) {
        return new JsonObject()
                .put("code", code)
                .put("names", new JsonObject().put("fi", fi).put("sv", sv).put("en", en));
    }

    private static String published(JsonObject call) {
        String id = creating(officer())
                .contentType(ContentType.JSON)
                .body(call.toString())
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"));
        return id;
    }
}
