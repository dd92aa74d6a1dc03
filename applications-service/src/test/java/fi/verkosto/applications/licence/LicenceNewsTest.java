package fi.verkosto.applications.licence;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Licences.importEnd;
import static fi.verkosto.applications.Licences.importLicence;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.vertx.core.json.JsonObject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Other systems hear on which day a licence of a submitted application ends, whenever the register says so. */
@QuarkusTest
@WithPostgresAndKafka
class LicenceNewsTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final String SUBMITTED = "fi.verkosto.application.submitted.v1";
    private static final String CHANGED = "fi.verkosto.application.licence-ends-changed.v1";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final DataSource database;
    private String call;
    private String application;

    LicenceNewsTest(BusinessClock clock, OutboxRows outbox, DataSource database) {
        this.database = database;
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void writtenWhileTheCallIsOpen() {
        clock.moveTo(OPEN);
        registerProviders(GRADIA, RIVERIA);
        call = publishedCall();
        application = completeDraftOf(GRADIA, call);
    }

    /** The register is everybody's. */
    @AfterEach
    void withoutAnEnd() {
        registerProviders(MEMBER, RIVERIA);
    }

    @Test
    void isNothingWithoutAnEnd() {
        submit(GRADIA, application).then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED);
    }

    @Test
    void isToldWithTheSubmissionWhereTheRegisterKnewBefore() {
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);
        assertThat(types()).isEmpty();

        submit(GRADIA, application).then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED, CHANGED);
        isTold(2, endOfMember("2018-12-31"));
    }

    @Test
    void isToldWithTheImportThatComesLater() {
        submit(GRADIA, application).then().statusCode(201);
        clock.moveTo(CLOSED);

        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED, CHANGED);
        isTold(2, endOfMember("2018-12-31"));
        assertThat(Instant.parse(last().getString("changedAt"))).isAfterOrEqualTo(CLOSED);
        assertThat(told().toList().getLast().agency()).isEqualTo("2769790-1");
    }

    @Test
    void isToldOnce() {
        submit(GRADIA, application).then().statusCode(201);
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        importEnd(MEMBER, "2018-12-31").then().statusCode(201);
        importEnd(RIVERIA, "2018-12-31").then().statusCode(201);
        submit(GRADIA, application).then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED, CHANGED, SUBMITTED);
        assertThat(last().getLong("revision")).isEqualTo(3);
    }

    /** Of an application from before anything was told; what is told next must not be taken for old. */
    @Test
    void hasARevisionOfItsOwnWhateverElseIsDoneInTheSameStep() throws SQLException {
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);
        submit(GRADIA, application).then().statusCode(201);
        nothingWasToldYet();
        clock.moveTo(CLOSED);

        officer()
                .contentType(ContentType.JSON)
                .header("If-Match", "*")
                .body("{\"section\": \"basics\", \"patch\": {\"title\": \"Toinen\"}, \"reason\": \"asked by phone\"}")
                .post("/v1/applications/{id}/on-behalf-edits", application)
                .then()
                .statusCode(200);
        creating(officer())
                .body("{\"message\": \"More\", \"dueAt\": \"2018-12-07T14:15:00Z\", \"sections\": []}")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);

        assertThat(types())
                .containsExactly(
                        SUBMITTED, CHANGED, SUBMITTED, CHANGED, "fi.verkosto.application.supplement-requested.v1");
        assertThat(told().map(row -> new JsonObject(row.data()).getLong("revision")))
                .containsExactly(1L, 2L, 3L, 4L, 5L);
    }

    private void nothingWasToldYet() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from told_licence_ends where application_id = ?::uuid")) {
            delete.setString(1, application);
            delete.executeUpdate();
        }
    }

    @Test
    void isTakenBackWithTheEnd() {
        submit(GRADIA, application).then().statusCode(201);
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        importEnd(MEMBER, "2098-12-31").then().statusCode(201);
        isTold(3, endOfMember("2098-12-31"));
        officer()
                .get("/v1/calls/{id}/applications", call)
                .then()
                .statusCode(200)
                .body("items[0].licenceEndsOn", nullValue());

        importEnd(MEMBER, null).then().statusCode(201);
        isTold(4, List.of());
    }

    /** The register may come to say that a licence was not there on the day on which the call closed. */
    @Test
    void isToldWhereALicenceBeginsOnlyAfterTheCallHasClosed() {
        submit(GRADIA, application).then().statusCode(201);
        clock.moveTo(CLOSED);

        importLicence(MEMBER, "2018-11-21", null).then().statusCode(201);
        assertThat(types()).containsExactly(SUBMITTED);

        importLicence(MEMBER, "2018-11-22", null).then().statusCode(201);
        isTold(2, List.of());
        assertThat(last().getJsonArray("starts").stream().toList())
                .isEqualTo(List.of(new JsonObject().put("businessId", MEMBER).put("startsOn", "2018-11-22")));

        importLicence(MEMBER, "2018-01-01", null).then().statusCode(201);
        isTold(3, List.of());
        assertThat(last().getJsonArray("starts")).isEmpty();
    }

    /** What was told before beginnings were says nothing of them. */
    @Test
    void isToldOnceMoreWhereNothingWasSaidOfBeginnings() throws SQLException {
        importEnd(MEMBER, "2018-12-31").then().statusCode(201);
        submit(GRADIA, application).then().statusCode(201);
        nothingWasSaidOfBeginnings();

        importEnd(RIVERIA, "2018-12-31").then().statusCode(201);
        importEnd(RIVERIA, "2018-12-30").then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED, CHANGED, CHANGED);
        assertThat(last().getJsonArray("starts")).isEmpty();
    }

    private void nothingWasSaidOfBeginnings() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement forget = connection.prepareStatement(
                        "update told_licence_ends set starts = null where application_id = ?::uuid")) {
            forget.setString(1, application);
            forget.executeUpdate();
        }
    }

    @Test
    void leavesWhatApplicantsReadAsItIs() {
        submit(GRADIA, application).then().statusCode(201);
        String before = etag(GRADIA, application);

        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        assertThat(etag(GRADIA, application)).isEqualTo(before);
    }

    @Test
    void isNoBusinessOfWhoeverTookTheApplicationBack() {
        submit(GRADIA, application).then().statusCode(201);
        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, application))
                .post("/v1/applications/{id}/withdrawal", application)
                .then()
                .statusCode(200);

        importEnd(MEMBER, "2018-12-31").then().statusCode(201);

        assertThat(types()).containsExactly(SUBMITTED, "fi.verkosto.application.withdrawn.v1");
    }

    /** Whoever comes first: the import sees the submission, or the submission the import. */
    @RepeatedTest(3)
    void missesNobodyWhoSubmitsAtTheSameTime() throws Exception {
        List<String> applications = Stream.of(GRADIA, RIVERIA, GRADIA, RIVERIA)
                .map(lead -> completeDraftOf(lead, call))
                .toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(5)) {
            List<Future<Integer>> answers = Stream.concat(
                            applications.stream()
                                    .map(id -> threads.submit(
                                            () -> submit(leadOf(id), id).statusCode())),
                            Stream.of(threads.submit(
                                    () -> importEnd(MEMBER, "2018-12-31").statusCode())))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(201);
            }
        }

        for (String submitted : applications) {
            application = submitted;
            assertThat(types()).containsExactly(SUBMITTED, CHANGED);
            isTold(2, endOfMember("2018-12-31"));
        }
    }

    private static String leadOf(String id) {
        return applicant(GRADIA).get("/v1/applications/{id}", id).statusCode() == 200 ? GRADIA : RIVERIA;
    }

    private void isTold(int revision, List<JsonObject> ends) {
        assertThat(last().getLong("revision")).isEqualTo(revision);
        assertThat(last().getString("callId")).isEqualTo(call);
        assertThat(last().getJsonArray("ends").stream().toList()).isEqualTo(ends);
    }

    private static List<JsonObject> endOfMember(String day) {
        return List.of(new JsonObject().put("businessId", MEMBER).put("endsOn", day));
    }

    private List<String> types() {
        return told().map(OutboxRows.Row::type).toList();
    }

    private Stream<OutboxRows.Row> told() {
        return outbox.of(application).stream().filter(row -> row.topic().equals("verkosto.applications"));
    }

    private JsonObject last() {
        OutboxRows.Row row = told().toList().getLast();
        EventContract.validate(row.type(), row.data());
        return new JsonObject(row.data());
    }
}
