package fi.verkosto.notification.mail;

import static fi.verkosto.notification.Callers.administrator;
import static fi.verkosto.notification.Callers.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.notification.LogLines;
import fi.verkosto.notification.MailCatcher;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A person asks what is known of them, and to be forgotten. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class PrivacyTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "verkosto.notifications";

    @Inject
    Identifiers identifiers;

    @Inject
    DataSource database;

    @Inject
    ErasedRecipients erased;

    KafkaTopic topic;
    MailCatcher catcher;

    @Test
    void showsEveryMailToAPerson() {
        String id = request("shown@omnia.example");
        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("shown@omnia.example").isEmpty());

        export("Shown@OMNIA.example")
                .body("mails.delivery.id", contains(id))
                .body("mails[0].delivery.recipient", containsString("shown@omnia.example"))
                .body("mails[0].text", containsString("Osaava johto"));
    }

    /** Whoever exports it could act as the person with it, also while it waits. */
    @Test
    void showsNoCodeThatIsForThePersonAlone() throws Exception {
        String code = "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG";
        catcher.switchOff();
        try {
            topic.send(TOPIC, "fi.verkosto.notification.requested.v1", SUBJECT, """
                    {"recipient": {"address": "invited@omnia.example", "language": "fi"},
                     "template": "evaluator-invited-by-code", "about": {"kind": "evaluator-invitation", "id": "%s"},
                     "values": {"link": "https://portal.example/kutsu/1#code=%s", "code": "%s",
                                "lastDay": {"day": "2018-12-19"}}}""".formatted(SUBJECT, code, code));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> export("invited@omnia.example").body("mails", hasSize(1)));

            export("invited@omnia.example")
                    .body("mails[0].text", containsString("Kutsukoodi: …\n"))
                    .body("mails[0].text", not(containsString(code)));
        } finally {
            catcher.switchOn();
        }

        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("invited@omnia.example").isEmpty());
        assertThat(catcher.mailsTo("invited@omnia.example")
                        .getFirst()
                        .getContent()
                        .toString())
                .contains(code);
        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(columnsWith(code.toLowerCase(Locale.ROOT))).isEmpty());
    }

    @Test
    void forgetsAPersonEverywhereAndSendsNothingThatWaits() throws Exception {
        LogLines log = LogLines.begin();
        request("forgotten@omnia.example");
        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("forgotten@omnia.example").isEmpty());
        catcher.switchOff();
        try {
            String waiting = request("Forgotten@omnia.example");
            await().atMost(PATIENCE)
                    .untilAsserted(() -> administrator()
                            .get("/v1/deliveries?aboutId={id}", SUBJECT)
                            .then()
                            .body(
                                    "items.find { it.id == '%s' }.attempts[0].outcome".formatted(waiting),
                                    containsString("DEFERRED")));
            erase("forgotten@omnia.example");
            erase("forgotten@omnia.example");
            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertThat(columnsWith("forgotten@omnia.example")).isEmpty());
            administrator()
                    .get("/v1/deliveries?aboutId={id}", SUBJECT)
                    .then()
                    .body("items.find { it.id == '%s' }.state".formatted(waiting), containsString("UNDELIVERABLE"));
        } finally {
            catcher.switchOn();
        }

        // It was asked for before the person was erased, and comes after; in whatever case of letters.
        request("FORGOTTEN@omnia.example");
        String other = request("remembered@omnia.example");
        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("remembered@omnia.example").isEmpty());

        assertThat(other).isNotNull();
        assertThat(columnsWith("forgotten@omnia.example")).isEmpty();
        export("forgotten@omnia.example").body("mails", empty());
        assertThat(log.end()).noneMatch(line -> line.toLowerCase(Locale.ROOT).contains("forgotten@"));
    }

    @Test
    @TestTransaction
    void forgetsOfWhoWritesAgainOnlyWhatWasAskedForBefore() throws Exception {
        Instant erasedAt = Instant.parse("2018-11-20T12:31:09Z");
        erased.add(digest("writes-again@omnia.example"), erasedAt);

        assertThat(erased.include("writes-again@omnia.example", erasedAt)).isTrue();
        assertThat(erased.include("writes-again@omnia.example", erasedAt.plusMillis(1)))
                .isFalse();
    }

    @Test
    void isForAdministratorsOnly() {
        as("officer")
                .contentType(ContentType.JSON)
                .body("{\"email\": \"x@omnia.example\"}")
                .post("/v1/mail-exports")
                .then()
                .statusCode(403);
        administrator()
                .contentType(ContentType.JSON)
                .body("{\"email\": \"nobody\"}")
                .post("/v1/mail-exports")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/email"));
    }

    private static ValidatableResponse export(String email) {
        return administrator()
                .contentType(ContentType.JSON)
                .body("{\"email\": \"%s\"}".formatted(email))
                .post("/v1/mail-exports")
                .then()
                .statusCode(200);
    }

    private String request(String address) {
        return topic.send(TOPIC, "fi.verkosto.notification.requested.v1", SUBJECT, """
                {"recipient": {"address": "%s", "language": "fi"}, "template": "application-submitted",
                 "values": {"callName": "Haku", "caseNumber": "12/340/2018", "title": "Osaava johto",
                            "submittedAt": "20.11.2018 klo 14.31"}}""".formatted(address));
    }

    private static String digest(String address) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8)));
    }

    private void erase(String address) throws Exception {
        String data = "{\"recipientDigest\": \"%s\"}".formatted(digest(address));
        EventContract.validate("fi.verkosto.person.erased.v1", data);
        topic.send("verkosto.persons", "fi.verkosto.person.erased.v1", SUBJECT, data);
    }

    /** One key, so that everything is read in the order in which it was sent. */
    private static final String SUBJECT = "0166d370-4a28-7e6b-9ec8-6a3a1c0c7d77";

    private List<String> columnsWith(String address) throws Exception {
        List<String> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                ResultSet columns = connection.prepareStatement("""
                                select table_name, column_name from information_schema.columns
                                where table_schema = current_schema()
                                  and data_type in ('text', 'character varying', 'json', 'jsonb', 'ARRAY')""").executeQuery()) {
            while (columns.next()) {
                String column = "\"%s\".\"%s\"".formatted(columns.getString(1), columns.getString(2));
                try (PreparedStatement select = connection.prepareStatement(
                        "select 1 from \"%s\" where position(? in lower(cast(%s as text))) > 0"
                                .formatted(columns.getString(1), column))) {
                    select.setString(1, address);
                    if (select.executeQuery().next()) {
                        found.add(column);
                    }
                }
            }
        }
        return found;
    }
}
