package fi.verkosto.coordination.indicator;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static fi.verkosto.coordination.PlayedIndicator.USUAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedCall;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the coordinator has the networks measure. */
@QuarkusTest
@WithPostgresAndKafka
class IndicatorTest {

    private static final String DEFINED = "fi.verkosto.indicator.defined.v1";
    private static final String ALL = "/v1/programmes/{id}/indicators";

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
    void isADraftUntilItIsPublished() {
        PlayedIndicator.draft(Portal.of(TREDU), programme.id(), "TRAINED", USUAL)
                .then()
                .statusCode(201)
                .header("Location", containsString("/v1/indicators/"))
                .header("ETag", equalTo("\"0\""))
                .body("state", equalTo("DRAFT"))
                .body("series", equalTo(1))
                .body("definition.target", equalTo("60.0"))
                .body("definition.baseline.value", equalTo("35.0"))
                .body("definition.managementLevels", contains("TOP", "MIDDLE"))
                .body("inUseAt", nullValue());

        Portal.of(OMNIA).get(ALL, programme.id()).then().statusCode(200).body("items", empty());
        Portal.of(OMNIA).get("/v1/indicators/" + onlyIndicator()).then().statusCode(404);
        Portal.ofObserver().get(ALL, programme.id()).then().body("items.code", contains("TRAINED"));
        assertThat(database.published(DEFINED, programme.call().id())).isEmpty();
    }

    @Test
    void isToldWhenItIsPublishedChangedAndRetired() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);
        indicator.change(USUAL.replace("Trained", "Managers trained")).then().statusCode(200);
        indicator
                .retire()
                .then()
                .statusCode(200)
                .body("state", equalTo("RETIRED"))
                .body("reason", equalTo("Korvataan toisella."))
                .body("retiredAt", notNullValue());

        assertThat(database.published(DEFINED, programme.call().id()))
                .hasSize(3)
                .allSatisfy(data -> EventContract.validate(DEFINED, data))
                .satisfiesExactly(
                        data -> assertThat(data).contains("\"revision\":1", "\"state\":\"IN_USE\""),
                        data -> assertThat(data).contains("\"revision\":2", "\"definitionVersion\":2", "\"series\":1"),
                        data -> assertThat(data).contains("\"revision\":3", "\"state\":\"RETIRED\""));
        indicator.publish().then().statusCode(409).body("type", endsWith("illegal-transition"));
        indicator.change(USUAL).then().statusCode(409).body("type", endsWith("illegal-transition"));
        indicator.retire().then().statusCode(409).body("type", endsWith("illegal-transition"));
    }

    @Test
    void startsANewSeriesWhenItMeasuresOtherwiseAndKeepsEveryDefinition() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);

        indicator.change(USUAL).then().statusCode(200).body("definitionVersion", equalTo(1));
        indicator
                .change(USUAL.replace("\"PERCENT\"", "\"SCORE\""))
                .then()
                .statusCode(200)
                .body("series", equalTo(2))
                .body("definitionVersion", equalTo(2));
        indicator
                .change(USUAL.replace("\"PERCENT\"", "\"SCORE\"").replace("\"60\"", "\"70\""))
                .then()
                .body("series", equalTo(2))
                .body("definitionVersion", equalTo(3));

        Portal.of(GRADIA)
                .get("/v1/indicators/{id}/definitions", indicator.id())
                .then()
                .statusCode(200)
                .body("items.number", contains(3, 2, 1))
                .body("items.series", contains(2, 2, 1))
                .body("items.definition.unit", contains("SCORE", "SCORE", "PERCENT"))
                .body("items[0].beginsOn", equalTo("2019-02-15"));
    }

    @Test
    void isTheBusinessOfTheCoordinatorAlone() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);
        String etag = indicator.read(Portal.of(TREDU)).header("ETag");
        List<Portal> others = List.of(
                Portal.of(OMNIA),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(programme.call()),
                Portal.ofObserver(),
                Portal.ofPerson("evaluator", "evaluator"));
        for (Portal other : others) {
            PlayedIndicator.draft(other, programme.id(), "OTHER", USUAL).then().statusCode(403);
            other.step("/v1/indicators/{id}/publication", indicator.id(), etag)
                    .then()
                    .statusCode(403);
            other.step("/v1/indicators/{id}/retirement", indicator.id(), etag, "{\"reason\": \"Ei\"}")
                    .then()
                    .statusCode(403);
            other.request()
                    .header("If-Match", etag)
                    .contentType("application/json")
                    .body(USUAL)
                    .put("/v1/indicators/{id}", indicator.id())
                    .then()
                    .statusCode(403);
            indicator.close(other, "2019-Q2").then().statusCode(403);
            indicator.reopen(other, "2019-Q2").then().statusCode(403);
        }
        for (Portal reader : List.of(Portal.of(GRADIA), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            indicator.read(reader).then().statusCode(200);
            reader.get(ALL, programme.id()).then().statusCode(200);
        }
        for (Portal stranger : List.of(Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            indicator.read(stranger).then().statusCode(403);
            stranger.get(ALL, programme.id()).then().statusCode(403);
            stranger.get("/v1/indicators/{id}/definitions", indicator.id())
                    .then()
                    .statusCode(403);
        }
    }

    /** An officer of other calls, and an evaluator of this one. */
    @Test
    void isNothingForEvaluatorsWhateverTheyAreElsewhere() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);
        UUID call = programme.call().id();
        kafka.send(
                "verkosto.applications",
                PlayedCall.PUBLISHED,
                call.toString(),
                programme.call().published(2, "officer-" + call).replace("\"DECIDER\"", "\"EVALUATOR\""));
        await().atMost(Duration.ofSeconds(30)).until(() -> database.knowsCall(call, 2));
        Portal evaluator = new Portal(
                Tokens.of("decider-" + call).roles("officer", "evaluator").sign());

        evaluator.programme(programme.id()).then().statusCode(200);
        indicator.read(evaluator).then().statusCode(403);
        indicator.series(evaluator).then().statusCode(403);
        indicator.value(evaluator, programme.networkOf(OMNIA), "2019-Q2").then().statusCode(403);
        evaluator.get(ALL, programme.id()).then().statusCode(403);
        evaluator
                .get("/v1/programmes/{id}/missing-values", programme.id())
                .then()
                .statusCode(403);
    }

    @Test
    void isChangedAsItWasLastRead() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);

        Portal.of(TREDU)
                .step("/v1/indicators/{id}/retirement", indicator.id(), "\"0\"", "{\"reason\": \"Ei\"}")
                .then()
                .statusCode(412)
                .body("currentVersion", equalTo(1));
        Portal.of(TREDU)
                .request()
                .post("/v1/indicators/{id}/publication", indicator.id())
                .then()
                .statusCode(428);
    }

    @Test
    void hasACodeOfItsOwn() {
        PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);

        PlayedIndicator.draft(Portal.of(TREDU), programme.id(), "TRAINED", USUAL)
                .then()
                .statusCode(409)
                .body("type", endsWith("indicator-code-taken"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"target\": \"60\"         | \"target\": \"6e1\"        | 400 | /definition/target",
                "\"target\": \"60\"         | \"target\": 60             | 400 | /definition/target",
                "\"target\": \"60\"         | \"target\": \"٦٠\"         | 400 | /definition/target",
                "\"target\": \"60\"         | \"target\": \"-0\"         | 400 | /definition/target",
                "\"target\": \"60\"         | \"target\": \"060\"        | 400 | /definition/target",
                "\"fi\": \"Koulutetut\"     | \"fi\": \"\\u200b\"        | 400 | /definition/names/fi",
                "\"fi\": \"Koulutetut\"     | \"fi\": \"a\\u202eb\"      | 400 | /definition/names/fi",
                "\"fi\": \"Rekisteri\"      | \"fi\": \"\\u200b\"        | 400 | /definition/source/fi",
                "\"unit\": \"PERCENT\"      | \"unit\": \"KILOS\"        | 400 | /definition/unit",
                "\"decimals\": 1            | \"decimals\": 5            | 400 | /definition/decimals",
                "[\"TOP\", \"MIDDLE\"]      | [\"top\"]                  | 400 | /definition/managementLevels",
                "\"reportWithinDays\": 14   | \"reportWithinDays\": 0    | 400 | /definition/reportWithinDays"
            })
    void pointsAtWhatIsWrong(String right, String wrong, int status, String pointer) {
        assertThat(USUAL).contains(right);

        PlayedIndicator.draft(Portal.of(TREDU), programme.id(), "TRAINED", USUAL.replace(right, wrong))
                .then()
                .statusCode(status)
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void hasNumbersThatGoTogether() {
        PlayedIndicator.draft(Portal.of(TREDU), programme.id(), "TRAINED", USUAL.replace("\"100\"", "\"59.9\""))
                .then()
                .statusCode(422)
                .body("type", endsWith("indicator-inconsistent"))
                .body("cause", equalTo("BEYOND_LIMITS"));
    }

    @Test
    void isBrokenDownByCodesOfTheCall() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);
        String misspelt = USUAL.replace("\"MIDDLE\"", "\"MIDLE\"");

        PlayedIndicator.draft(Portal.of(TREDU), programme.id(), "OTHER", misspelt)
                .then()
                .statusCode(422)
                .body("type", endsWith("breakdown-not-of-call"))
                .body("allowed", contains("TOP", "MIDDLE"));
        indicator.change(misspelt).then().statusCode(422).body("type", endsWith("breakdown-not-of-call"));
    }

    @Test
    void isListedAgainOnlyIfSomethingChanged() {
        PlayedIndicator indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", USUAL);
        String etag = Portal.of(OMNIA).get(ALL, programme.id()).header("ETag");

        Portal.of(OMNIA)
                .request()
                .header("If-None-Match", etag)
                .get(ALL, programme.id())
                .then()
                .statusCode(304);
        indicator.retire().then().statusCode(200);
        Portal.of(OMNIA)
                .request()
                .header("If-None-Match", etag)
                .get(ALL, programme.id())
                .then()
                .statusCode(200)
                .body("items.state", contains("RETIRED"));
    }

    private UUID onlyIndicator() {
        return UUID.fromString(Portal.of(TREDU).get(ALL, programme.id()).path("items[0].id"));
    }
}
