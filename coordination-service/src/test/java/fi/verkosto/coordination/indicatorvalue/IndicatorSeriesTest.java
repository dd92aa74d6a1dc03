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
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What readers see of the networks side by side. */
@QuarkusTest
@WithPostgresAndKafka
class IndicatorSeriesTest {

    /** Seven months at one level, seven at another. */
    private static final List<String> RISING =
            List.of("30", "31", "29", "30.5", "31.5", "29.5", "30", "50", "51", "49", "50.5", "51.5", "49.5", "50");

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

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
    void areAllNetworksForWhoeverOverseesThem() {
        PlayedIndicator indicator = inUse(PLAIN);
        programme.isOn("2019-03-05");
        report(indicator, OMNIA, "2019-02", "40");
        report(indicator, OSAO, "2019-02", "50");

        for (Portal reader : List.of(Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            indicator
                    .series(reader)
                    .then()
                    .statusCode(200)
                    .body("networks", hasSize(2))
                    .body("networks.values.flatten().value", containsInAnyOrder("40.0", "50.0"))
                    .body("periods", hasSize(23))
                    .body("periods[0].reported", equalTo(2))
                    .body("periods[0].reportBy", equalTo("2019-03-14"))
                    .body("periods[0].spread.median", equalTo("45"))
                    .body("periods[0].spread.lowest", equalTo("40.0"))
                    .body("periods[0].spread.highest", equalTo("50.0"))
                    .body("periods[1].spread", nullValue());
        }
        for (Portal stranger : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            indicator.series(stranger).then().statusCode(403);
        }
    }

    /** Of two values whoever knows one knows the other from the range. */
    @Test
    void areOnesOwnForANetworkBesideMedianAndRangeOfThreeOrMore() {
        PlayedIndicator indicator = inUse(PLAIN);
        programme.admits(SALPAUS);
        programme.isOn("2019-03-05");
        report(indicator, OMNIA, "2019-02", "40");
        report(indicator, OSAO, "2019-02", "50");

        for (Provider member : List.of(OMNIA, GRADIA)) {
            indicator
                    .series(Portal.of(member))
                    .then()
                    .statusCode(200)
                    .body("networks.values.value", contains(List.of("40.0")))
                    .body("periods[0].reported", equalTo(2))
                    .body("periods[0].spread", nullValue());
        }
        report(indicator, SALPAUS, "2019-02", "10.5");
        String seen = indicator
                .series(Portal.of(GRADIA))
                .then()
                .body("networks", hasSize(1))
                .body("periods[0].spread.median", equalTo("40"))
                .body("periods[0].spread.lowest", equalTo("10.5"))
                .extract()
                .asString();
        assertThat(seen).doesNotContain(programme.networkOf(SALPAUS).toString());
    }

    @Test
    void areEverybodysWhereTheDefinitionSaysSo() {
        PlayedIndicator indicator = inUse(PLAIN.replace("\"shared\": false", "\"shared\": true"));
        programme.isOn("2019-03-05");
        report(indicator, OMNIA, "2019-02", "40");
        report(indicator, OSAO, "2019-02", "50");

        indicator
                .series(Portal.of(GRADIA))
                .then()
                .body("networks.values.flatten().value", containsInAnyOrder("40.0", "50.0"))
                .body("periods[0].spread.median", equalTo("45"));
    }

    @Test
    void sayWhatTheRunChartSaysAndByWhichRule() {
        PlayedIndicator indicator = inUse(PLAIN);
        reportRising(indicator);

        indicator
                .series(Portal.of(OMNIA))
                .then()
                .statusCode(200)
                .body("networks[0].chart.answer", equalTo("IMPROVED"))
                .body("networks[0].chart.centre.origin", equalTo("OWN_MEDIAN"))
                .body("networks[0].chart.rule.id", equalTo("RUN_CHART_ANHOEJ"))
                .body("networks[0].chart.rule.ruleVersion", equalTo(1))
                .body("networks[0].chart.rule.falseAlarmRate", notNullValue())
                .body("networks[0].chart.rule.falseAlarmOrigin", equalTo("EXACT"))
                .body(
                        "networks[0].chart.rule.thresholds.name",
                        contains("fewestPoints", "longestRunAllowed", "fewestCrossings"))
                .body("networks[0].target.reached", equalTo(false));
        PlayedIndicator cumulative = PlayedIndicator.inUse(
                TREDU, programme.id(), "SUM", PLAIN.replace("\"cumulative\": false", "\"cumulative\": true"));
        report(cumulative, OMNIA, "2019-02", "40");
        cumulative
                .series(Portal.of(OMNIA))
                .then()
                .body("networks[0].values.value", contains("40.0"))
                .body("networks[0].chart", nullValue());
    }

    @Test
    void areNotSentAgainUnlessTheyChanged() {
        PlayedIndicator indicator = inUse(PLAIN);
        programme.isOn("2019-03-05");
        Response before = indicator.series(Portal.ofObserver());
        String etag = before.header("ETag");

        again(indicator, etag).then().statusCode(304);
        report(indicator, OMNIA, "2019-02", "40");
        again(indicator, etag).then().statusCode(200).header("ETag", not(equalTo(etag)));
    }

    @Test
    void comePageByPage() {
        PlayedIndicator indicator = inUse(PLAIN);
        String first = indicator
                .series(Portal.ofObserver())
                .then()
                .body("networks", hasSize(2))
                .extract()
                .path("networks[0].networkId");

        Response page = Portal.ofObserver().get("/v1/indicators/{id}/series?limit=1", indicator.id());
        page.then().body("networks.networkId", contains(first));
        Portal.ofObserver()
                .get("/v1/indicators/{id}/series?limit=1&cursor={cursor}", indicator.id(), page.path("next"))
                .then()
                .body("networks", hasSize(1))
                .body("networks[0].networkId", not(equalTo(first)))
                .body("next", nullValue());
    }

    private Response again(PlayedIndicator indicator, String etag) {
        return Portal.ofObserver()
                .request()
                .header("If-None-Match", etag)
                .get("/v1/indicators/{id}/series", indicator.id());
    }

    private void reportRising(PlayedIndicator indicator) {
        programme.isOn("2020-04-05");
        YearMonth month = YearMonth.parse("2019-02");
        for (String value : RISING) {
            report(indicator, OMNIA, month.toString(), value);
            month = month.plusMonths(1);
        }
    }

    private void report(PlayedIndicator indicator, Provider lead, String period, String value) {
        UUID network = programme.networkOf(lead);
        indicator.report(Portal.of(lead), network, period, 0, value).then().statusCode(200);
    }

    private PlayedIndicator inUse(String definition) {
        return PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", definition);
    }
}
