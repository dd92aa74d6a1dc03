package fi.verkosto.applications.application;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Consortium.grant;
import static fi.verkosto.applications.Consortium.invite;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Nobody alone makes so much that others notice. */
@QuarkusTest
@WithPostgresAndKafka
class CreationLimitsTest {

    private static final String GRADIA = "0208201-1";
    private static final String RIVERIA = "0212371-7";
    private static final Instant OPEN = Instant.parse("2018-11-01T09:00:00Z");

    private final BusinessClock clock;
    private final OutboxRows outbox;
    private final DataSource database;

    CreationLimitsTest(BusinessClock clock, OutboxRows outbox, DataSource database) {
        this.clock = clock;
        this.outbox = outbox;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(OPEN);
        registerProviders(GRADIA, RIVERIA);
    }

    @Test
    void startsTwentyApplicationsOfAnOrganisationInACallHoweverManyAreStartedAtOnce() throws Exception {
        String call = publishedCall();

        List<Response> answers = atOnce(30, () -> start(GRADIA, call));

        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(20);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(10)
                .allSatisfy(answer -> answer.then()
                        .body("type", endsWith("/limit-reached"))
                        .body("limit", equalTo("applications"))
                        .body("most", equalTo(20)));
        start(RIVERIA, call).then().statusCode(201);
        start(GRADIA, publishedCall()).then().statusCode(201);
    }

    @Test
    void startsNoMoreWhenTheOthersWereWithdrawn() {
        String call = publishedCall();
        for (int number = 0; number < 20; number++) {
            String draft = start(GRADIA, call).path("id");
            applicant(GRADIA)
                    .header("If-Match", "\"0\"")
                    .post("/v1/applications/{id}/withdrawal", draft)
                    .then()
                    .statusCode(200);
        }

        start(GRADIA, call).then().statusCode(409);
    }

    @Test
    void invitesAHundredProvidersAndAHundredTimesADay() throws SQLException {
        String many = draftOf(GRADIA, publishedCall());
        run("""
                insert into membership (application_id, organisation, version, state, invited_at, changed_at)
                select '%s', 'provider ' || n, 0, 'REMOVED', now(), now() from generate_series(1, 100) n""".formatted(many));
        invite(GRADIA, many, RIVERIA).then().statusCode(409).body("limit", equalTo("members"));

        String often = draftOf(GRADIA, publishedCall());
        run("""
                insert into audit_entry (id, about_id, occurred_at, subject, role, action, kind, details)
                select gen_random_uuid(), '%s', '%s', 'x', 'APPLICANT', 'MEMBER_INVITED', 'CHANGE', '{}'
                from generate_series(1, 100)""".formatted(often, OPEN));
        invite(GRADIA, often, RIVERIA).then().statusCode(409).body("limit", equalTo("invitationsADay"));
        clock.moveTo(OPEN.plus(Duration.ofDays(1)));
        invite(GRADIA, often, RIVERIA).then().statusCode(201);
    }

    @Test
    void grantsRightsToTwoHundredPeople() throws SQLException {
        String application = draftOf(GRADIA, publishedCall());
        run("""
                insert into access_grant (id, application_id, person, access_right, granted_at, granted_by)
                select gen_random_uuid(), '%s', 'person ' || n, 'VIEW', now(), 'x' from generate_series(1, 200) n""".formatted(application));

        grant(GRADIA, application, "one more", "VIEW").then().statusCode(409).body("limit", equalTo("grants"));
        grant(GRADIA, application, "person 7", "EDIT").then().statusCode(201);
    }

    @Test
    void asksForFiftySupplements() throws SQLException {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        run("""
                insert into supplement_request (id, version, application_id, submissions, message, sections, due_at,
                    requested_at, requested_by, cancelled_at)
                select gen_random_uuid(), 0, '%s', 1, 'x', '{"sections": []}', now(), now(), 'x', now()
                from generate_series(1, 50)""".formatted(application));

        creating(officer())
                .body("""
                        {"message": "Täydentäkää", "dueAt": "2018-12-07T14:15:00Z", "sections": []}""")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(409)
                .body("limit", equalTo("supplements"));
    }

    @Test
    void givesASupplementMoreTimeTwentyTimesADay() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        Instant due = Instant.parse("2018-12-07T14:15:00Z");
        Response asked = creating(officer())
                .body("""
                        {"message": "Täydentäkää", "dueAt": "%s", "sections": []}""".formatted(due))
                .post("/v1/applications/{id}/supplement-requests", application);
        asked.then().statusCode(201);
        String request = asked.path("id");
        for (int day = 1; day <= 20; day++) {
            extend(application, request, due.plus(Duration.ofDays(day))).then().statusCode(200);
        }

        extend(application, request, due.plus(Duration.ofDays(21)))
                .then()
                .statusCode(409)
                .body("limit", equalTo("supplementExtensionsADay"));
        clock.moveTo(Instant.parse("2018-11-23T09:01:00Z"));
        extend(application, request, due.plus(Duration.ofDays(21))).then().statusCode(200);
    }

    private static Response extend(String application, String request, Instant dueAt) {
        String tag = officer()
                .get("/v1/applications/{id}/supplement-requests/{request}", application, request)
                .header("ETag");
        return officer()
                .header("If-Match", tag)
                .contentType("application/json")
                .body("""
                        {"dueAt": "%s"}""".formatted(dueAt))
                .post("/v1/applications/{id}/supplement-requests/{request}/extension", application, request);
    }

    @Test
    void keepsNoMoreFilesThanItMayHoweverManyAreDeleted() throws SQLException {
        String many = draftOf(GRADIA, publishedCall());
        run("""
                insert into attachment (id, application_id, section, name, type, size, sha256, created_at, created_by,
                    deleted_at, deleted_by)
                select gen_random_uuid(), '%s', 'BUDGET', 'x.txt', 'TXT', 1, repeat('0', 64), now(), 'x', now(), 'x'
                from generate_series(1, 500)""".formatted(many));

        attach(many).then().statusCode(409).body("type", endsWith("/attachment-limit-reached"));

        String large = submittedTo(publishedCall(), GRADIA);
        run("""
                with deleted as (
                    insert into attachment (id, application_id, section, name, type, size, sha256, created_at, created_by,
                        deleted_at, deleted_by)
                    select gen_random_uuid(), '%1$s', 'BUDGET', 'x.txt', 'TXT', 50 * 1024 * 1024, repeat('0', 64), now(), 'x',
                        now(), 'x'
                    from generate_series(1, 21) returning id)
                insert into submitted_attachment (application_id, submission_number, attachment_id)
                select '%1$s', 1, id from deleted""".formatted(large));
        attach(large).then().statusCode(409).body("type", endsWith("/attachment-limit-reached"));
    }

    @Test
    void keepsFilesToTheLastByteOfTheLargestTotal() throws SQLException {
        String full = draftOf(GRADIA, publishedCall());
        run("""
                insert into attachment (id, application_id, section, name, type, size, sha256, created_at, created_by)
                values (gen_random_uuid(), '%s', 'BUDGET', 'x.txt', 'TXT', 250 * 1024 * 1024 - 5, repeat('0', 64), now(), 'x')""".formatted(full));

        attach(full).then().statusCode(201);
        attach(full).then().statusCode(409).body("totalSize", equalTo(250 * 1024 * 1024));
    }

    @Test
    void mailsOfTwentySubmissionsADay() {
        String application = submittedTo(publishedCall(), GRADIA);
        for (int number = 2; number <= 22; number++) {
            submit(GRADIA, application).then().statusCode(201);
        }
        assertThat(confirmations(application)).hasSize(20);

        clock.moveTo(OPEN.plus(Duration.ofDays(1)).plusSeconds(60));
        submit(GRADIA, application).then().statusCode(201);

        assertThat(confirmations(application)).hasSize(21);
        assertThat(outbox.of(application).stream()
                        .filter(row -> row.type().equals("fi.verkosto.application.submitted.v1")))
                .hasSize(23);
    }

    private List<String> confirmations(String application) {
        return Mails.about(application, outbox).stream()
                .filter(mail -> mail.startsWith("application-submitted"))
                .toList();
    }

    private static Response start(String organisation, String call) {
        return creating(applicant(organisation))
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call))
                .post("/v1/applications");
    }

    private static Response attach(String application) {
        return applicant(GRADIA)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType("application/octet-stream")
                .body("Liite".getBytes(StandardCharsets.UTF_8))
                .post("/v1/applications/{id}/attachments?section=budget&name=liite.txt", application);
    }

    private static List<Response> atOnce(int count, Callable<Response> work) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(count)) {
            List<Response> answers = new ArrayList<>();
            for (Future<Response> answer : callers.invokeAll(Collections.nCopies(count, work))) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }
}
