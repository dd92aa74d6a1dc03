package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.applications.Api;
import fi.verkosto.applications.Gateway;
import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** [opens, closes) to the millisecond, by when a request reached the gateway. */
@QuarkusTest
@WithPostgresAndKafka
class DeadlineTest {

    private static final String LEAD = "0208201-1";
    private static final ZoneId HELSINKI = ZoneId.of(FinnishTime.ZONE);
    private static final Duration MILLISECOND = Duration.ofMillis(1);

    private final BusinessClock clock;
    private final Gateway gateway;

    DeadlineTest(BusinessClock clock, ArrivalStamps stamps) {
        this.clock = clock;
        this.gateway = new Gateway(stamps);
    }

    @BeforeEach
    void registerProviders() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        Api.registerProviders(LEAD, "0502454-6", "0992445-3");
    }

    /** 16:15 in Helsinki, on both sides of both changes of 2018: 14:15Z in winter, 13:15Z in summer. */
    @ParameterizedTest
    @ValueSource(strings = {"2018-10-26T16:15", "2018-10-29T16:15", "2018-03-23T16:15", "2018-03-26T16:15"})
    void endsWithTheLastMillisecondBeforeIt(String wallTime) {
        Instant closes = LocalDateTime.parse(wallTime).atZone(HELSINKI).toInstant();
        String application = draft(closes.minus(Duration.ofDays(7)), closes);

        clock.moveTo(closes.plusSeconds(20));
        refused(application, closes)
                .body("phase", equalTo("CLOSED"))
                .body("closesAt", equalTo(closes.toString()))
                .body("arrivedAt", equalTo(closes.toString()));
        accepted(application, closes.minus(MILLISECOND));
        refused(application, closes.plus(MILLISECOND));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-10-28T03:30", "2018-03-25T08:00"})
    void beginsWithTheFirstMillisecond(String wallTime) {
        Instant opens = LocalDateTime.parse(wallTime).atZone(HELSINKI).toInstant();
        String application = draft(opens.minus(Duration.ofDays(1)), opens.plus(Duration.ofDays(7)));

        // The call of the draft was open a day before; now it opens only here.
        String upcoming = call(opens, opens.plus(Duration.ofDays(7)));
        clock.moveTo(opens.minusSeconds(20));
        creating(Api.applicant(LEAD))
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(upcoming))
                .post("/v1/applications")
                .then()
                .statusCode(409)
                .body("phase", equalTo("UPCOMING"))
                .body("opensAt", equalTo(opens.toString()));
        clock.moveTo(opens);
        Api.draftOf(LEAD, upcoming);
        accepted(application, opens);
    }

    /** The hour from 03:00 to 04:00 came twice that night. */
    @Test
    void tellsTheTwoHoursOfTheNightOfTheChangeApart() {
        Instant closes = Instant.parse("2018-10-28T01:30:00Z");
        String application = draft(closes.minus(Duration.ofDays(7)), closes);
        clock.moveTo(closes.plusSeconds(5));

        refused(application, closes);
        accepted(application, closes.minus(MILLISECOND));
    }

    @Test
    void acceptsWhatArrivedInTimeAndWasServedLate() {
        Instant closes = Instant.parse("2018-11-21T14:15:00Z");
        String application = draft(closes.minus(Duration.ofDays(7)), closes);
        clock.moveTo(closes.plus(Duration.ofMinutes(9)));

        accepted(application, closes.minus(MILLISECOND));
    }

    @Test
    void goesByItsOwnClockWithoutAStampThatIsRightAndRecent() {
        Instant closes = Instant.parse("2018-11-21T14:15:00Z");
        Instant inTime = closes.minusSeconds(1);
        String application = draft(closes.minus(Duration.ofDays(7)), closes);
        String path = "/v1/applications/" + application + "/submissions";
        clock.moveTo(closes.plusSeconds(30));

        Api.submit(LEAD, application).then().statusCode(409).body("type", endsWith("/call-not-open"));
        gateway.submit(LEAD, application, inTime + " forged").then().statusCode(409);
        gateway.submit(LEAD, application, gateway.stamp("somebody else's", path, inTime))
                .then()
                .statusCode(409);
        clock.moveTo(closes.plus(Duration.ofMinutes(10)));
        refused(application, inTime);
    }

    @Test
    void namesThePhaseInEveryRefusalAfterIt() {
        Instant closes = Instant.parse("2018-11-21T14:15:00Z");
        String application = draft(closes.minus(Duration.ofDays(7)), closes);
        String call =
                Api.applicant(LEAD).get("/v1/applications/{id}", application).path("callId");
        String etag = Api.etag(LEAD, application, "basics");
        clock.moveTo(closes);

        refused(application, closes).body("phase", equalTo("CLOSED"));
        Api.save(LEAD, application, "basics", etag, "{\"title\": \"Myöhässä\"}")
                .then()
                .statusCode(409)
                .body("phase", equalTo("CLOSED"));
        creating(Api.applicant(LEAD))
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(409)
                .body("phase", equalTo("CLOSED"));
    }

    private ValidatableResponse accepted(String application, Instant arrived) {
        return gateway.submit(LEAD, application, arrived)
                .then()
                .statusCode(201)
                .body("submittedAt", equalTo(arrived.toString()));
    }

    private ValidatableResponse refused(String application, Instant arrived) {
        return gateway.submit(LEAD, application, arrived)
                .then()
                .statusCode(409)
                .body("type", endsWith("/call-not-open"));
    }

    /** A complete draft, made while its call was open. */
    private String draft(Instant opens, Instant closes) {
        String call = call(opens, closes);
        clock.moveTo(opens.plusSeconds(1));
        return Api.completeDraftOf(LEAD, call);
    }

    private String call(Instant opens, Instant closes) {
        clock.moveTo(opens.minus(Duration.ofDays(1)));
        String body = new JsonObject(Api.CALL)
                .put("opensAt", opens.toString())
                .put("closesAt", closes.toString())
                .encode();
        String id = creating(officer())
                .body(body)
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        officer()
                .header("If-Match", "\"0\"")
                .post("/v1/calls/{id}/publication", id)
                .then()
                .statusCode(200);
        return id;
    }
}
