package fi.verkosto.coordination.signalsource;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Gradia was to have 100 000 euros of the grant of its network with Omnia, and is not in it any more. */
@QuarkusTest
@WithPostgresAndKafka
class MemberLeftTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private MeasuringProgramme programme;
    private UUID network;

    @BeforeEach
    void agreeOnShares() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        network = programme.networkOf(OMNIA);
        propose("""
                {"shares": [{"businessId": "0502454-6", "sum": {"amount": "475000.00", "currency": "EUR"}},
                            {"businessId": "0208201-1", "sum": {"amount": "100000.00", "currency": "EUR"}}]}""");
        Portal.of(GRADIA)
                .request()
                .post("/v1/networks/{id}/transfer-agreements/1/confirmation", network)
                .then()
                .statusCode(200);
    }

    @AfterEach
    void letTimeBe() {
        clock.reset();
    }

    @Test
    void isFoundUntilTheSharesAreAgreedAnew() {
        programme.isOn("2019-02-16");
        await().atMost(PATIENCE).until(() -> database.lookedOn(programme.id()), "2019-02-16"::equals);
        signals().body("items.rule", not(hasItem("MEMBER_LEFT")));

        // Whichever way it left.
        database.change("delete from network_member where network_id = ?::uuid", network);
        programme.isOn("2019-02-17");
        await().atMost(PATIENCE)
                .untilAsserted(() -> signals()
                        .body("items.find { it.rule == 'MEMBER_LEFT' }.state", equalTo("OPEN"))
                        .body("items.find { it.rule == 'MEMBER_LEFT' }.subject", equalTo("0208201-1"))
                        .body("items.find { it.rule == 'MEMBER_LEFT' }.facts.share", equalTo("100000.00"))
                        .body("items.find { it.rule == 'MEMBER_LEFT' }.owner", equalTo("LEAD"))
                        .body("items.find { it.rule == 'MEMBER_LEFT' }.action", equalTo("AGREE_ON_SHARES")));

        propose("""
                {"shares": [{"businessId": "0502454-6", "sum": {"amount": "575000.00", "currency": "EUR"}}]}""");
        programme.isOn("2019-02-18");
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> signals().body("items.find { it.rule == 'MEMBER_LEFT' }.state", equalTo("RESOLVED")));
    }

    private void propose(String shares) {
        Portal.of(OMNIA)
                .request()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(ContentType.JSON)
                .body(shares)
                .post("/v1/networks/{id}/transfer-agreements", network)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse signals() {
        return Portal.of(TREDU).get("/v1/networks/{id}/signals", network).then().statusCode(200);
    }
}
