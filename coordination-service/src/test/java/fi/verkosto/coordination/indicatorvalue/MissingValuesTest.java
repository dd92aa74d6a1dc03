package fi.verkosto.coordination.indicatorvalue;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OSAO;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.SALPAUS;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.PlayedIndicator.PLAIN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which values networks owe, from 15 February 2019 on: each month's until the 14th day of the next. */
@QuarkusTest
@WithPostgresAndKafka
class MissingValuesTest {

    private static final String MISSING = "fi.verkosto.indicator.value-missing.v1";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    @Inject
    ChaseJob job;

    private MeasuringProgramme programme;

    @BeforeEach
    void beginAProgramme() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
    }

    @AfterEach
    void letTimeBe() {
        clock.reset();
    }

    @Test
    void areOwedFromTheDayAfterTheLastOneOn() {
        inUse();
        // The last moments of 14 March in Finland.
        clock.moveTo(Instant.parse("2019-03-14T21:59:00Z"));
        job.chase();
        listed(Portal.ofObserver()).body("items", empty());

        clock.moveTo(Instant.parse("2019-03-14T22:00:01Z"));
        job.chase();

        listed(Portal.ofObserver())
                .body("items.leadOrganisation", containsInAnyOrder("0502454-6", "0992445-3"))
                .body("items.period", contains("2019-02", "2019-02"))
                .body("items.reportBy", contains("2019-03-14", "2019-03-14"))
                .body("items.code", contains("TRAINED", "TRAINED"))
                .body("items.responsible", contains("LEAD", "LEAD"));
        assertThat(told()).hasSize(2).allSatisfy(data -> EventContract.validate(MISSING, data));
        Portal.of(TREDU)
                .get("/v1/programmes/{id}/workspace", programme.id())
                .then()
                .body(
                        "items.findAll { it.reason == 'VALUE_MISSING' }.about",
                        contains("TRAINED 2019-02", "TRAINED 2019-02"))
                .body("items.findAll { it.reason == 'VALUE_MISSING' }.kind", contains("LATE", "LATE"))
                .body("items.find { it.reason == 'VALUE_MISSING' }.dueBy", equalTo("2019-03-14T22:00:00Z"));
    }

    @Test
    void areToldOnceWhoeverLooksAndHoweverOften() {
        inUse();
        programme.isOn("2019-03-15");
        List<CompletableFuture<Void>> looks = Stream.generate(() -> CompletableFuture.runAsync(job::chase))
                .limit(4)
                .toList();
        looks.forEach(CompletableFuture::join);
        assertThat(told()).hasSize(2);

        programme.isOn("2019-03-16");
        job.chase();
        assertThat(told()).hasSize(2);

        programme.isOn("2019-04-15");
        job.chase();
        assertThat(told()).hasSize(4);
        Portal.ofOfficer(programme.call())
                .get("/v1/networks/{id}/history", programme.networkOf(OMNIA))
                .then()
                .body("items.findAll { it.action == 'VALUE_MISSING' }.details.period", contains("2019-02", "2019-03"))
                .body("items.findAll { it.action == 'VALUE_MISSING' }.role", contains("SYSTEM", "SYSTEM"));
    }

    @Test
    void areNotOwedAnyMoreOnceReportedOrClosedOrRetired() {
        PlayedIndicator indicator = inUse();
        programme.isOn("2019-04-15");
        job.chase();
        listed(Portal.ofObserver()).body("items", hasSize(4));

        indicator
                .report(Portal.of(OMNIA), programme.networkOf(OMNIA), "2019-02", 0, "40")
                .then()
                .statusCode(200);
        listed(Portal.ofObserver()).body("items", hasSize(3));
        indicator.close("2019-02").then().statusCode(200);
        listed(Portal.ofObserver()).body("items.period", contains("2019-03", "2019-03"));
        indicator.reopen("2019-02").then().statusCode(200);
        listed(Portal.ofObserver()).body("items", hasSize(3));
        indicator.retire().then().statusCode(200);
        listed(Portal.ofObserver()).body("items", empty());
        assertThat(told()).hasSize(4);
    }

    @Test
    void areNotOwedForWhatEndedBeforeAnybodyCouldKnow() {
        programme.isOn("2019-04-05");
        PlayedIndicator indicator = inUse();
        programme.isOn("2019-05-10");
        programme.admits(SALPAUS);
        programme.isOn("2019-06-15");
        job.chase();

        listed(Portal.of(OMNIA)).body("items.period", contains("2019-04", "2019-05"));
        listed(Portal.of(SALPAUS)).body("items.period", contains("2019-05"));
        assertThat(indicator.id()).isNotNull();
    }

    @Test
    void areOwedInTheSeriesThatThePeriodBelongsTo() {
        PlayedIndicator indicator = inUse();
        programme.isOn("2019-04-05");
        indicator
                .change(PLAIN.replace("MONTHLY", "QUARTERLY"))
                .then()
                .statusCode(200)
                .body("series", equalTo(2));
        programme.isOn("2019-07-15");
        job.chase();

        listed(Portal.of(OMNIA)).body("items.period", contains("2019-02", "2019-03", "2019-Q2"));
    }

    @Test
    void areOnesOwnForANetworkAndAllForWhoeverOversees() {
        inUse();
        programme.isOn("2019-03-15");
        job.chase();

        for (Portal reader : List.of(Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            listed(reader).body("items", hasSize(2));
        }
        listed(Portal.of(GRADIA)).body("items.leadOrganisation", contains("0502454-6"));
        listed(Portal.of(OSAO)).body("items.leadOrganisation", contains("0992445-3"));
        for (Portal stranger : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            stranger.get("/v1/programmes/{id}/missing-values", programme.id())
                    .then()
                    .statusCode(403);
        }
        String etag = Portal.ofObserver()
                .get("/v1/programmes/{id}/missing-values", programme.id())
                .header("ETag");
        Portal.ofObserver()
                .request()
                .header("If-None-Match", etag)
                .get("/v1/programmes/{id}/missing-values", programme.id())
                .then()
                .statusCode(304);
    }

    private PlayedIndicator inUse() {
        return PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", PLAIN);
    }

    private List<String> told() {
        return database.published(MISSING, programme.call().id());
    }

    private ValidatableResponse listed(Portal reader) {
        return reader.get("/v1/programmes/{id}/missing-values", programme.id())
                .then()
                .statusCode(200);
    }
}
