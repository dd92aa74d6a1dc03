package fi.verkosto.applications.agency;

import static fi.verkosto.applications.Api.as;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithPostgresAndKafka
class AgencyTest {

    @Inject
    OutboxRows outbox;

    @Inject
    TellAgencies tellAgencies;

    @Inject
    DataSource database;

    @Test
    void comesWithTheInstallation() {
        given().get("/v1/agencies/{id}", Tokens.AGENCY)
                .then()
                .statusCode(200)
                .body("settings.names.fi", equalTo("Opetushallitus"))
                .body("settings.numbering.pattern", equalTo("{number}/340/{year}"));
        given().get("/v1/agencies").then().statusCode(200).body("items.businessId", hasItem(Tokens.AGENCY));
        administratorOf(Tokens.AGENCY)
                .get("/v1/agencies/{id}/versions", Tokens.AGENCY)
                .then()
                .statusCode(200)
                .body("items.changedBy", hasItem("applications-service"));
    }

    @Test
    void isRegisteredAndChangedAndKeepsWhatItWas() {
        String agency = "9900010-6";
        put(agency, null, settings("VN/{number}/{year}"))
                .then()
                .statusCode(201)
                .header("Location", endsWith("/v1/agencies/" + agency))
                .header("ETag", "\"0\"")
                .body("settings.numbering.pattern", equalTo("VN/{number}/{year}"));

        put(agency, "\"0\"", settings("VN/{number}/{year}"))
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"");
        put(agency, "\"0\"", settings("SM/{number}/{year}"))
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"");
        put(agency, "\"0\"", settings("XX/{number}/{year}"))
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        put(agency, null, settings("XX/{number}/{year}")).then().statusCode(428);

        administratorOf(agency)
                .get("/v1/agencies/{id}/versions", agency)
                .then()
                .statusCode(200)
                .body("items.number", contains(1, 0))
                .body("items.changedBy", contains("administrator of " + agency, "administrator of " + agency))
                .body("items.settings.numbering.pattern", contains("SM/{number}/{year}", "VN/{number}/{year}"));
        administratorOf(agency)
                .get("/v1/agencies/{id}/versions?limit=1", agency)
                .then()
                .body("items.number", contains(1))
                .body("next", equalTo("1"));
        administratorOf(agency)
                .get("/v1/agencies/{id}/versions?cursor=0", agency)
                .then()
                .body("items", empty());
    }

    /** Whoever writes letters knows how it is reached, and hears of nothing twice. */
    @Test
    void isToldOfWheneverItIsOther() {
        String agency = "9900070-4";
        put(agency, null, settings("A/{number}/{year}"));
        put(agency, "\"0\"", settings("A/{number}/{year}"));
        put(
                agency,
                "\"0\"",
                settings("A/{number}/{year}")
                        .replace("PL 1,", "PL 2,")
                        .replace("\"letterhead\":", "\"decisionMails\": \"ATTACHED\", \"letterhead\":"));

        List<OutboxRows.Row> told = toldOf(agency);
        assertThat(told).hasSize(2).allSatisfy(row -> {
            assertThat(row.topic()).isEqualTo("verkosto.agencies");
            assertThat(row.agency()).isEqualTo(agency);
            EventContract.validate(row.type(), row.data());
        });
        JsonPath first = JsonPath.from(told.getFirst().data());
        JsonPath second = JsonPath.from(told.getLast().data());
        assertThat(first.getString("letterhead.address")).isEqualTo("PL 1, 00023 Valtioneuvosto");
        assertThat(second.getString("letterhead.address")).isEqualTo("PL 2, 00023 Valtioneuvosto");
        assertThat(second.getLong("revision")).isGreaterThan(first.getLong("revision"));
        assertThat(second.getString("decisionDelivery")).isNull();
        assertThat(first.getString("decisionMails")).isNull();
        assertThat(second.getString("decisionMails")).isEqualTo("ATTACHED");
    }

    /** From before anybody was told, or because an operator emptied the table. */
    @Test
    void isToldOfWhenItNeverWas() throws SQLException {
        String agency = "9900071-2";
        put(agency, null, settings("A/{number}/{year}"));
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from told_agency where business_id = '%s'".formatted(agency));
        }

        tellAgencies.tellUntold();
        tellAgencies.tellUntold();

        assertThat(toldOf(agency)).hasSize(2);
    }

    private List<OutboxRows.Row> toldOf(String agency) {
        return outbox.of(
                UUID.nameUUIDFromBytes(agency.getBytes(StandardCharsets.UTF_8)).toString());
    }

    @Test
    void isRegisteredOnceByTwoAtATime() throws Exception {
        String agency = "9900011-4";
        try (ExecutorService administrators = Executors.newFixedThreadPool(4)) {
            List<Integer> answers = administrators
                    .invokeAll(List.<Callable<Integer>>of(
                            () -> put(agency, null, settings("A/{number}/{year}"))
                                    .statusCode(),
                            () -> put(agency, null, settings("B/{number}/{year}"))
                                    .statusCode(),
                            () -> put(agency, null, settings("C/{number}/{year}"))
                                    .statusCode(),
                            () -> put(agency, null, settings("D/{number}/{year}"))
                                    .statusCode()))
                    .stream()
                    .map(AgencyTest::answer)
                    .sorted()
                    .toList();

            assertThat(answers).containsExactly(201, 428, 428, 428);
        }
    }

    @Test
    void belongsToItsAdministratorsAlone() {
        as(Tokens.of("officer").roles("officer"))
                .contentType(ContentType.JSON)
                .body(settings("A/{number}/{year}"))
                .put("/v1/agencies/{id}", Tokens.AGENCY)
                .then()
                .statusCode(403);
        administratorOf("9900012-2")
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body(settings("A/{number}/{year}"))
                .put("/v1/agencies/{id}", Tokens.AGENCY)
                .then()
                .statusCode(403);
        administratorOf("9900012-2")
                .get("/v1/agencies/{id}/versions", Tokens.AGENCY)
                .then()
                .statusCode(403);
        given().get("/v1/agencies/{id}/versions", Tokens.AGENCY).then().statusCode(401);
        given().get("/v1/agencies/9900013-0").then().statusCode(404);
        administratorOf("9900013-0")
                .get("/v1/agencies/9900013-0/versions")
                .then()
                .statusCode(404);
        put("9900013-0", "\"3\"", settings("A/{number}/{year}")).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"sv\": \"Ministeriet\" | \"sv\": \" \" | /names/sv",
                "\"en\": \"Ministry\" | \"en\": \"Ministry\\nBcc\" | /names/en",
                "ministry@ministry.example | ministry | /letterhead/email",
                "A/{number}/{year} | {number} | /numbering/pattern",
                "16:00 | 25:00 | /timeLimits/closingTime",
                "\"email\": \"ministry@ministry.example\" | \"email\": \"ministry@ministry.example\", \"closesAt\": \"9\" | /letterhead/closesAt",
                "\"openDays\": 30 | \"openDays\": 0 | /timeLimits/openDays",
                "\"openDays\": 30 | \"openDays\": null | /timeLimits/openDays",
                "https://portal.example/kutsu/{id} | javascript:alert({id}) | /portal/invitation",
                "https://portal.example/kutsu/{id} | https://portal.example/kutsu | /portal/invitation",
                "\"awardedYears\": 10 | \"awardedYears\": 101 | /retention/awardedYears",
                "sender@ministry.example | sender@ministry.example\\r\\nBcc: x@y.example | /mailSender/address"
            })
    void isRefusedWithWhatIsWrong(String right, String wrong, String pointer) {
        put("9900014-9", null, settings("A/{number}/{year}").replace(right, wrong))
                .then()
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "0", "2769790-1 "})
    void isListedAfterABusinessIdOnly(String cursor) {
        given().queryParam("cursor", cursor).get("/v1/agencies").then().statusCode(400);
    }

    static String settings(String pattern) {
        return """
                {"names": {"fi": "Ministeriö", "sv": "Ministeriet", "en": "Ministry"},
                 "letterhead": {"address": "PL 1, 00023 Valtioneuvosto", "email": "ministry@ministry.example"},
                 "mailSender": {"address": "sender@ministry.example"},
                 "portal": {"invitation": "https://portal.example/kutsu/{id}"},
                 "timeLimits": {"openDays": 30, "closingTime": "16:00"},
                 "numbering": {"pattern": "%s"},
                 "retention": {"awardedYears": 10, "otherYears": 5}}""".formatted(pattern);
    }

    static RequestSpecification administratorOf(String agency) {
        return as(Tokens.of("administrator of " + agency).roles("administrator").organisation(agency));
    }

    static Response put(String agency, String ifMatch, String settings) {
        RequestSpecification request = administratorOf(agency).contentType(ContentType.JSON);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.body(settings).put("/v1/agencies/{id}", agency);
    }

    private static int answer(Future<Integer> given) {
        try {
            return given.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
