package fi.verkosto.applications.call.search;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.as;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftCall;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What anybody reads of calls. */
@QuarkusTest
@WithPostgresAndKafka
class OpenCallTest {

    private final BusinessClock clock;

    OpenCallTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void beforeTheCallOpens() {
        clock.moveTo(Instant.parse("2018-10-15T09:00:00Z"));
    }

    @Test
    void isReadWithoutAToken() {
        String call = publishedCall();

        for (String path : List.of("", "/requirements", "/revisions")) {
            given().get("/v1/calls/" + call + path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("public"))
                    .header("Cache-Control", containsString("max-age=60"))
                    .header("Vary", containsString("Authorization"));
            given().head("/v1/calls/" + call + path).then().statusCode(200);
        }
        given().get("/v1/calls/" + call).then().body("staff", empty());
        given().get("/v1/calls?limit=200").then().statusCode(200);
    }

    @Test
    void showsDraftsToTheirStaffOnlyAndNeverToACache() {
        String call = draftCall();

        for (String path : List.of("", "/requirements", "/revisions")) {
            given().get("/v1/calls/" + call + path).then().statusCode(404);
            officer()
                    .get("/v1/calls/" + call + path)
                    .then()
                    .statusCode(200)
                    .header("Cache-Control", containsString("private"))
                    .header("Cache-Control", not(containsString("public")));
        }
        assertThat(ids(given().get("/v1/calls?limit=200&sort=-created"))).doesNotContain(call);
        assertThat(ids(officer().get("/v1/calls?limit=200&sort=-created"))).contains(call);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/requirements", "/revisions"})
    void refusesATokenThatIsNotValid(String path) {
        String call = publishedCall();

        as(Tokens.of("x").roles("officer").expired())
                .get("/v1/calls/" + call + path)
                .then()
                .statusCode(401);
        given().auth().oauth2("garbage").get("/v1/calls").then().statusCode(401);
    }

    @Test
    void isNotSentAgainWhileItIsTheSame() {
        String call = publishedCall();
        Response first = given().get("/v1/calls/{id}", call);
        String etag = first.header("ETag");

        given().header("If-None-Match", etag)
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag))
                .header("Cache-Control", containsString("max-age=60"))
                .body(equalTo(""));
        given().header("If-Modified-Since", first.header("Last-Modified"))
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(304);
        String list = given().get("/v1/calls?limit=1").header("ETag");
        given().header("If-None-Match", list).get("/v1/calls?limit=1").then().statusCode(304);
    }

    @Test
    void isAnotherAnswerInAnotherPhase() {
        String call = publishedCall();
        Response upcoming = given().get("/v1/calls/{id}", call);
        clock.moveTo(Instant.parse("2018-10-22T04:59:59.500Z"));
        given().get("/v1/calls/{id}", call).then().header("Cache-Control", containsString("max-age=0"));
        given().get("/v1/calls").then().header("Cache-Control", containsString("max-age=0"));
        clock.moveTo(Instant.parse("2018-10-22T05:00:00Z"));

        given().header("If-None-Match", upcoming.header("ETag"))
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .body("phase", equalTo("OPEN"));
        given().header("If-Modified-Since", upcoming.header("Last-Modified"))
                .get("/v1/calls/{id}", call)
                .then()
                .statusCode(200)
                .header("Last-Modified", equalTo("Mon, 22 Oct 2018 05:00:00 GMT"));
    }

    @Test
    void saysWhatItTakesToApply() {
        given().get("/v1/calls/{id}/requirements", publishedCall())
                .then()
                .body("dates.closesAtHelsinki", equalTo("21.11.2018 16:15"))
                .body("licence.validOn", equalTo("2018-11-21"))
                .body("ownFunding.percent", equalTo(20))
                .body("attachments.maximumBytes", equalTo(50 * 1024 * 1024))
                .body("codeLists.partnerKinds[1].names.sv", equalTo("studerande"))
                .body("strands[0].code", equalTo("REGIONAL_NETWORK"))
                .body("strands[0].rules.minimumMembers", equalTo(1))
                .body("strands[0].sections.section", hasItems("basics", "consortium", "answers"))
                .body("strands[0].sections[1].required", hasItem("/consortium/members"))
                .body("strands[1].sections[1].required", not(hasItem("/consortium/members")));
    }

    @ParameterizedTest
    @CsvSource({
        "phase=UPCOMING, true",
        "phase=OPEN, false",
        "opensFrom=2018-10-22T05:00:00Z, true",
        "opensFrom=2018-10-22T05:00:01Z, false",
        "opensTo=2018-10-22T05:00:00Z, true",
        "closesFrom=2018-11-21T14:15:00Z, true",
        "closesTo=2018-11-21T14:14:59Z, false",
        "sumFrom=4000000, true",
        "sumFrom=4000000.01, false",
        "sumTo=4000000.00, true",
        "region=13, true",
        "region=01, false"
    })
    void isFoundByWhatItIs(String filter, boolean found) {
        String word = "w" + UUID.randomUUID();
        String call = named("Haku " + word.toUpperCase(Locale.ROOT) + " 100%", "\"regions\": [\"13\"]");

        Response list = given().queryParam("text", word + " hak").get("/v1/calls?" + filter);

        assertThat(ids(list)).isEqualTo(found ? List.of(call) : List.of());
        given().get("/v1/calls?text=" + word + "_").then().body("items", empty());
    }

    @Test
    void isFoundByItsCaseNumber() {
        String word = "w" + UUID.randomUUID();
        String call = named("Haku " + word, "\"regions\": []");
        String number = given().get("/v1/calls/{id}", call).path("caseNumber");

        assertThat(ids(given().queryParam("text", number + " " + word).get("/v1/calls")))
                .containsExactly(call);
        assertThat(ids(given().queryParam("text", number + "9 " + word).get("/v1/calls")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "phase=never, phase, UPCOMING",
        "phase=open, phase, OPEN",
        "phase=, phase, empty",
        "text=%20, text, empty",
        "opensFrom=today, opensFrom, 2018-10-22T05:00:00Z",
        "closesTo=0000-01-01T00:00:00Z, closesTo, 1900",
        "sumFrom=-1, sumFrom, 1234.50",
        "sumTo=1e3, sumTo, 1234.50",
        "region=03, region, 19",
        "sort=colour, sort, -closes",
        "cursor=x, cursor, list",
        "limit=0, limit, 200"
    })
    void saysWhatAQuestionMayBe(String filter, String parameter, String allowed) {
        given().urlEncodingEnabled(false)
                .header("Accept-Language", "en")
                .get("/v1/calls?" + filter)
                .then()
                .statusCode(400)
                .body("parameter", equalTo(parameter))
                .body("detail", containsString(allowed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"created", "-created", "opens", "-closes", "sum", "-sum"})
    void isListedPageByPage(String sort) {
        String word = "p" + UUID.randomUUID();
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            made.add(named("Haku " + word, "\"regions\": []"));
        }

        List<String> read = new ArrayList<>();
        String cursor = "";
        do {
            Response page = given().get("/v1/calls?limit=1&sort=" + sort + "&text=" + word + cursor);
            read.addAll(ids(page));
            cursor = page.path("next") == null ? null : "&cursor=" + page.path("next");
        } while (cursor != null);

        assertThat(read).containsExactlyElementsOf(sort.startsWith("-") ? made.reversed() : made);
    }

    private static String named(String name, String regions) {
        String call = creating(officer())
                .body(CALL.replaceAll("\"en\": \"Management of[^\"]*\"", "\"en\": \"" + name + "\"")
                        .replace("\"regions\": []", regions))
                .post("/v1/calls")
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", call)
                .then()
                .statusCode(200);
        return call;
    }

    private static List<String> ids(Response list) {
        list.then().statusCode(200);
        return list.path("items.id");
    }
}
