package fi.verkosto.coordination.statusreport;

import static fi.verkosto.coordination.PlayedCall.GRADIA;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static fi.verkosto.coordination.PlayedCall.OUTSIDER;
import static fi.verkosto.coordination.PlayedCall.TREDU;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.coordination.Database;
import fi.verkosto.coordination.MeasuringProgramme;
import fi.verkosto.coordination.PlayedIndicator;
import fi.verkosto.coordination.Portal;
import fi.verkosto.pdf.Accessibility;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Tredu reports of the first quarters of 2019, in which the work of Omnia and OSAO began. */
@QuarkusTest
@WithPostgresAndKafka
class StatusReportTest {

    private static final String ALL = "/v1/programmes/{id}/status-reports";
    private static final String ONE = ALL + "/{period}";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private MeasuringProgramme programme;
    private UUID omnia;
    private PlayedIndicator indicator;

    @BeforeEach
    void aQuarterIsOver() {
        programme = new MeasuringProgramme(kafka, identifiers, database, clock);
        omnia = programme.networkOf(OMNIA);
        indicator = PlayedIndicator.inUse(TREDU, programme.id(), "TRAINED", PlayedIndicator.PLAIN);
        programme.isOn("2019-03-20");
        state("OFF_TRACK");
        programme.isOn("2019-04-05");
        indicator.report(Portal.of(OMNIA), omnia, "2019-03", 0, "41.5").then().statusCode(200);
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void saysHowTheNetworksWereDoingAtItsEnd() {
        state("AT_RISK");

        make("2019-Q1")
                .then()
                .statusCode(200)
                .body("period", equalTo("2019-Q1"))
                .body("firstDay", equalTo("2019-01-01"))
                .body("lastDay", equalTo("2019-03-31"))
                .body("networks.lead", contains("Omnia", "OSAO"))
                .body("networks[0].status", equalTo("OFF_TRACK"))
                .body("networks[0].computed", equalTo("UNKNOWN"))
                .body("networks[0].reasons.cause", contains("NO_PLAN"))
                .body("networks[0].plan.weight", equalTo(0))
                .body("networks[0].values.code", contains("TRAINED"))
                .body("networks[0].values.value", contains("41.5"))
                .body("networks[0].values.target", contains("60.0"))
                .body("networks[1].status", equalTo(null))
                .body("corrections", empty())
                .body("complete", equalTo(true));
    }

    /** What was said of it before it ended counts no more on the last day of the quarter; in the next one it has no part. */
    @Test
    void saysNoStatusOfANetworkThatEndedInIt() {
        database.change(
                "update network set state = 'DISCONTINUED', discontinued_at = '2019-03-25T09:00:00Z' where id = ?::uuid",
                omnia);

        make("2019-Q1")
                .then()
                .statusCode(200)
                .body("networks[0].lead", equalTo("Omnia"))
                .body("networks[0].state", equalTo("DISCONTINUED"))
                .body("networks[0].status", equalTo(null))
                .body("networks[0].reasons", empty());
        programme.isOn("2019-07-05");
        make("2019-Q2").then().statusCode(200).body("networks.lead", contains("OSAO"));
    }

    /** Whoever printed it and whoever reads it now read the same. */
    @Test
    void isTheSameForEver() {
        make("2019-Q1").then().statusCode(200);
        String data = read(Portal.of(TREDU), "2019-Q1").asString();
        byte[] file = file("sv").asByteArray();

        indicator.report(Portal.of(OMNIA), omnia, "2019-03", 1, "44.0").then().statusCode(200);
        programme.isOn("2019-08-01");
        assertThat(make("2019-Q1").asString()).isEqualTo(data);
        assertThat(read(Portal.ofObserver(), "2019-Q1").asString()).isEqualTo(data);
        assertThat(file("sv").asByteArray()).isEqualTo(file);
        assertThatThrownBy(() -> database.change(
                        "update status_report set made_at = now() where programme_id = ?::uuid", programme.id()))
                .hasStackTraceContaining("never changed");
    }

    @Test
    void tellsWhatWasCorrectedSinceTheReportBefore() {
        make("2019-Q1").then().statusCode(200);
        programme.isOn("2019-04-20");
        indicator.report(Portal.of(OMNIA), omnia, "2019-03", 1, "44.0").then().statusCode(200);
        indicator.report(Portal.of(OMNIA), omnia, "2019-02", 0, "39.0").then().statusCode(200);
        programme.isOn("2019-07-05");
        indicator.report(Portal.of(OMNIA), omnia, "2019-06", 0, "50.0").then().statusCode(200);

        make("2019-Q2")
                .then()
                .statusCode(200)
                .body("corrections.period", contains("2019-02", "2019-03"))
                .body("corrections[0].before", equalTo(null))
                .body("corrections[0].now", equalTo("39.0"))
                .body("corrections[1].before", equalTo("41.5"))
                .body("corrections[1].now", equalTo("44.0"))
                .body("networks[0].values.value", contains("50.0"));
        Portal.of(TREDU).get(ALL, programme.id()).then().body("items.period", contains("2019-Q2", "2019-Q1"));
    }

    /** A correction between the two is in neither of them: it is in the next. */
    @Test
    void tellsWhatWasCorrectedBeforeAnEarlierQuarterWasReportedLate() {
        programme.isOn("2019-07-05");
        indicator.report(Portal.of(OMNIA), omnia, "2019-06", 0, "50.0").then().statusCode(200);
        make("2019-Q2").then().statusCode(200);
        programme.isOn("2019-07-20");
        indicator.report(Portal.of(OMNIA), omnia, "2019-06", 1, "52.0").then().statusCode(200);
        programme.isOn("2019-08-01");
        make("2019-Q1").then().statusCode(200).body("corrections", empty());

        programme.isOn("2019-10-05");
        make("2019-Q3")
                .then()
                .statusCode(200)
                .body("corrections.period", contains("2019-06"))
                .body("corrections[0].before", equalTo("50.0"))
                .body("corrections[0].now", equalTo("52.0"));
    }

    @ParameterizedTest
    @CsvSource({"fi, Tilannekatsaus, Jäljessä", "sv, Lägesrapport, Ligger efter", "en, Status report, Off track"})
    void isAnAccessibleFileInEachLanguage(String language, String title, String status) throws IOException {
        make("2019-Q1").then().statusCode(200);

        byte[] file = file(language).asByteArray();

        assertThat(Accessibility.faults(file)).isEmpty();
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(language);
            assertThat(new PDFTextStripper().getText(document))
                    .contains(title, "2019-Q1", "Omnia ja kumppanit", status);
        }
    }

    @Test
    void isMadeOnceByTwoAtTheSameMoment() {
        List<String> made = Stream.of(1, 2)
                .map(_ -> CompletableFuture.supplyAsync(
                        () -> make("2019-Q1").then().statusCode(200).extract().asString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(made.getFirst()).isEqualTo(made.getLast());
    }

    @Test
    void isOfAQuarterThatIsOverAndOfTheProject() {
        make("2019-Q2")
                .then()
                .statusCode(409)
                .body("type", endsWith("period-not-ended"))
                .body("lastDay", equalTo("2019-06-30"));
        make("2018-Q4").then().statusCode(422).body("type", endsWith("report-outside-project"));
        programme.isOn("2019-06-30");
        make("2019-Q2").then().statusCode(409);
        programme.isOn("2019-07-01");
        make("2019-Q2").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019-Q5", "2019-03", "2019-H1", "2019Q1", "3000-Q1"})
    void refusesWhatIsNoQuarter(String period) {
        make(period).then().statusCode(400);
        read(Portal.of(TREDU), period).then().statusCode(400);
    }

    @Test
    void isMadeByTheCoordinatorAloneAndReadByThoseWhoFollowTheProgramme() {
        for (Portal portal : List.of(
                Portal.of(OMNIA),
                Portal.of(GRADIA),
                Portal.of(OUTSIDER),
                Portal.ofOfficer(programme.call()),
                Portal.ofObserver())) {
            portal.request().put(ONE, programme.id(), "2019-Q1").then().statusCode(403);
        }
        make("2019-Q1").then().statusCode(200);
        for (Portal portal : List.of(Portal.of(TREDU), Portal.ofOfficer(programme.call()), Portal.ofObserver())) {
            portal.get(ALL, programme.id()).then().statusCode(200);
            read(portal, "2019-Q1").then().statusCode(200);
            portal.get(ONE + "/file", programme.id(), "2019-Q1").then().statusCode(200);
        }
        for (Portal portal :
                List.of(Portal.of(OMNIA), Portal.of(OUTSIDER), Portal.ofPerson("evaluator", "evaluator"))) {
            portal.get(ALL, programme.id()).then().statusCode(403);
            read(portal, "2019-Q1").then().statusCode(403);
            portal.get(ONE + "/file", programme.id(), "2019-Q1").then().statusCode(403);
        }
        read(Portal.of(TREDU), "2019-Q2").then().statusCode(404);
    }

    private Response make(String period) {
        return Portal.of(TREDU).request().put(ONE, programme.id(), period);
    }

    private Response read(Portal portal, String period) {
        return portal.get(ONE, programme.id(), period);
    }

    private Response file(String language) {
        Response file = given().auth()
                .oauth2(Portal.of(TREDU).token())
                .header("Accept-Language", language)
                .get(ONE + "/file", programme.id(), "2019-Q1");
        file.then().statusCode(200).contentType("application/pdf");
        return file;
    }

    private void state(String status) {
        Portal.of(TREDU)
                .request()
                .header(
                        "If-Match",
                        Portal.of(TREDU).get("/v1/networks/{id}/status", omnia).header("ETag"))
                .contentType(ContentType.JSON)
                .body("{\"status\": \"%s\", \"because\": \"Nähty\", \"until\": \"2019-04-10\"}".formatted(status))
                .put("/v1/networks/{id}/status", omnia)
                .then()
                .statusCode(200);
    }
}
