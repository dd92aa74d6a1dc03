package fi.verkosto.notification.staff.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.checks.EventContract;
import fi.verkosto.notification.Callers;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** People say where they read their mails. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class MailPreferenceTest {

    private static final String PATH = "/v1/mail-preferences/mine";

    KafkaTopic topic;

    private final String person = "person-" + UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"officer", "presenter", "decider", "evaluator", "ministry-observer", "administrator"})
    void isForWhoeverMayHaveARoleInACall(String role) {
        me(role).get(PATH).then().statusCode(404);

        put(me(role), "me@oph.example", "sv", "DAILY").then().statusCode(201).header("ETag", "\"0\"");

        me(role).get(PATH)
                .then()
                .statusCode(200)
                .header("ETag", "\"0\"")
                .header("Cache-Control", equalTo("no-store"))
                .body("address", equalTo("me@oph.example"))
                .body("language", equalTo("sv"))
                .body("rhythm", equalTo("DAILY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "integrator"})
    void isForNobodyElse(String role) {
        me(role).get(PATH).then().statusCode(403);
        put(me(role), "me@oph.example", "sv", "DAILY").then().statusCode(403);
        RestAssured.get(PATH).then().statusCode(401);
    }

    @Test
    void isOnesOwn() {
        put(me("officer"), "me@oph.example", "fi", "SINGLE").then().statusCode(201);

        Callers.as("officer").get(PATH).then().body("address", org.hamcrest.Matchers.not(equalTo("me@oph.example")));
        me("evaluator").get(PATH).then().body("address", equalTo("me@oph.example"));
    }

    @Test
    void isNotOverwrittenByWhoHasNotReadIt() {
        put(me("officer"), "one@oph.example", "fi", "SINGLE").then().statusCode(201);

        put(me("officer"), "two@oph.example", "fi", "SINGLE").then().statusCode(428);
        put(me("officer").header("If-Match", "\"7\""), "two@oph.example", "fi", "SINGLE")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(0));
        put(me("officer").header("If-Match", "\"0\""), "two@oph.example", "en", "DAILY")
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("address", equalTo("two@oph.example"));
    }

    @Test
    void isNotThereYetForWhoThinksToHaveReadIt() {
        put(me("officer").header("If-Match", "\"0\""), "one@oph.example", "fi", "SINGLE")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "nobody, fi, SINGLE, /address",
        "me@oph, fi, SINGLE, /address",
        "me@oph.example, de, SINGLE, /language",
        "me@oph.example, fi, WEEKLY, /rhythm"
    })
    void refusesWhatIsNone(String address, String language, String rhythm, String pointer) {
        put(me("officer"), address, language, rhythm).then().statusCode(400).body("errors.pointer", contains(pointer));
    }

    @Test
    void isExportedWithTheMails() {
        String address = person + "@oph.example";
        put(me("officer"), address, "fi", "SINGLE").then().statusCode(201);

        Response export = Callers.administrator()
                .contentType(ContentType.JSON)
                .body("{\"email\": \"%s\"}".formatted(address.toUpperCase(java.util.Locale.ROOT)))
                .post("/v1/mail-exports");

        export.then()
                .statusCode(200)
                .body("preferences.person", contains(person))
                .body("preferences.address", contains(address))
                .body("preferences[0].subject", nullValue());
        assertThat(export.<String>path("preferences[0].rhythm")).isEqualTo("SINGLE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"recipientDigest", "subjectDigest"})
    void isForgottenWithThePerson(String digest) throws Exception {
        String address = person + "@oph.example";
        put(me("officer"), address, "fi", "DAILY").then().statusCode(201);
        String named = digest.equals("recipientDigest") ? address : person;
        String erased = "{\"%s\": \"%s\"}"
                .formatted(
                        digest,
                        HexFormat.of()
                                .formatHex(MessageDigest.getInstance("SHA-256")
                                        .digest(named.getBytes(StandardCharsets.UTF_8))));

        EventContract.validate("fi.verkosto.person.erased.v1", erased);
        topic.send(
                "verkosto.persons",
                "fi.verkosto.person.erased.v1",
                UUID.randomUUID().toString(),
                erased);

        await().untilAsserted(() -> me("officer").get(PATH).then().statusCode(404));
    }

    private RequestSpecification me(String role) {
        return RestAssured.given().auth().oauth2(Tokens.of(person).roles(role).sign());
    }

    private static Response put(RequestSpecification who, String address, String language, String rhythm) {
        return who.contentType(ContentType.JSON)
                .body("""
                        {"address": "%s", "language": "%s", "rhythm": "%s"}""".formatted(address, language, rhythm))
                .put(PATH);
    }
}
