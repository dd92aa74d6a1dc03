package fi.verkosto.applications.announcement;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.lessThan;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.Mails;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.applications.call.Applicants;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class AnnouncementJobTest {

    private static final String GRADIA = "0208201-1";
    private static final LocalizedText CHANGES = new LocalizedText("Muutos.", "Ändring.", "A change.");
    private static final String REVISED = "call-revised contact@gradia.example";

    private final Applicants applicants;
    private final AnnouncementJob job;
    private final Calls calls;
    private final OutboxRows outbox;
    private final EntityManager entities;
    private final DataSource database;
    private final BusinessClock clock;

    private String call;

    AnnouncementJobTest(
            Applicants applicants,
            AnnouncementJob job,
            Calls calls,
            OutboxRows outbox,
            EntityManager entities,
            DataSource database,
            BusinessClock clock) {
        this.applicants = applicants;
        this.job = job;
        this.calls = calls;
        this.outbox = outbox;
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    @BeforeEach
    void anOpenCall() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        call = publishedCall();
    }

    @Test
    void tellsEveryApplicantOfTheCallOnceAndNobodyElse() {
        String draft = completeDraftOf(GRADIA, call);
        String submitted = submittedTo(call, GRADIA);
        String withdrawn = completeDraftOf(GRADIA, call);
        applicant(GRADIA)
                .header("If-Match", etag(GRADIA, withdrawn))
                .post("/v1/applications/{id}/withdrawal", withdrawn)
                .then()
                .statusCode(200);
        String ofAnotherCall = completeDraftOf(GRADIA, publishedCall());

        revise();
        job.run();
        job.run();

        assertThat(Mails.about(draft, outbox)).containsExactly(REVISED);
        assertThat(Mails.values(draft, "call-revised", outbox).getFirst().getString("changes"))
                .isEqualTo("Ändring.");
        assertThat(Mails.about(submitted, outbox)).filteredOn(REVISED::equals).hasSize(1);
        assertThat(Mails.about(withdrawn, outbox)).doesNotContain(REVISED);
        assertThat(Mails.about(ofAnotherCall, outbox)).isEmpty();
    }

    @Test
    void judgesEveryApplicationByWhatTheCallSaysNow() {
        String draft = completeDraftOf(GRADIA, call);
        setContent(draft, "'{}'");

        revise();
        job.run();

        officer()
                .get("/v1/calls/{id}/applications", call)
                .then()
                .body("items.find { it.id == '%s' }.completeness".formatted(draft), lessThan(100));
    }

    /** What is judged must not change before the judgement is kept. */
    @Test
    void judgesWhatASaveAtTheSameMomentLeavesBehind() {
        String draft = completeDraftOf(GRADIA, call);
        revise();

        CompletableFuture<Void> telling = QuarkusTransaction.requiringNew().call(() -> {
            entities.createNativeQuery(
                            "update application set content = content - 'basics', completeness = 0 where id = :id")
                    .setParameter("id", UUID.fromString(draft))
                    .executeUpdate();
            CompletableFuture<Void> started = CompletableFuture.runAsync(job::run, Thread::startVirtualThread);
            await().atMost(Duration.ofSeconds(20)).until(() -> RowLocks.waiting(database) > 0);
            return started;
        });
        telling.join();

        officer()
                .get("/v1/calls/{id}/applications", call)
                .then()
                .body("items.find { it.id == '%s' }.completeness".formatted(draft), lessThan(100));
        assertThat(Mails.about(draft, outbox)).containsExactly(REVISED);
    }

    @Test
    void tellsOfEachExtensionAsItWas() {
        String draft = completeDraftOf(GRADIA, call);

        extendFrom("2018-11-20T14:15:00Z");
        extendFrom("2018-11-14T14:15:00Z");
        job.run();

        assertThat(Mails.values(draft, "deadline-extended", outbox))
                .extracting(
                        values -> values.getJsonObject("previousClosesAt").getString("moment"),
                        values -> values.getJsonObject("closesAt").getString("moment"),
                        values -> values.getString("reasons"))
                .containsExactlyInAnyOrder(
                        tuple("2018-11-20T14:15:00Z", "2018-11-21T14:15:00Z", "Ändring."),
                        tuple("2018-11-14T14:15:00Z", "2018-11-21T14:15:00Z", "Ändring."));
    }

    @Test
    void tellsEachOnceFromSeveralInstancesAtOnce() throws Exception {
        List<String> drafts = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            drafts.add(completeDraftOf(GRADIA, call));
        }
        revise();

        try (ExecutorService instances = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int instance = 0; instance < 4; instance++) {
                running.add(instances.submit(job::run));
            }
            for (Future<?> instance : running) {
                instance.get();
            }
        }

        assertThat(drafts)
                .allSatisfy(draft -> assertThat(Mails.about(draft, outbox)).containsExactly(REVISED));
    }

    @Test
    void tellsTheOthersWhereOneFailsAndThatOneWhenItCanBeTold() {
        List<String> drafts =
                List.of(completeDraftOf(GRADIA, call), completeDraftOf(GRADIA, call), completeDraftOf(GRADIA, call));
        setContent(drafts.get(1), "'[]'");
        revise();

        job.run();
        assertThat(Mails.about(drafts.get(0), outbox)).containsExactly(REVISED);
        assertThat(Mails.about(drafts.get(1), outbox)).isEmpty();
        assertThat(Mails.about(drafts.get(2), outbox)).containsExactly(REVISED);
        setContent(drafts.get(1), "(select content from application where id = '%s')".formatted(drafts.get(0)));
        job.run();

        assertThat(drafts)
                .allSatisfy(draft -> assertThat(Mails.about(draft, outbox)).containsExactly(REVISED));
    }

    @Test
    void saysNothingOfAChangeThatWasRolledBack() {
        String draft = completeDraftOf(GRADIA, call);

        QuarkusTransaction.begin();
        applicants.tellRevised(calls.published(UUID.fromString(call)), CHANGES, List.of());
        QuarkusTransaction.rollback();
        job.run();

        assertThat(Mails.about(draft, outbox)).isEmpty();
    }

    @Test
    void looksOutForApplicationsInTheMakingUntilNoneCanBeLeft() {
        revise();
        job.run();
        String late = completeDraftOf(GRADIA, call);
        job.run();
        assertThat(Mails.about(late, outbox)).containsExactly(REVISED);

        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update call_announcement set created_at = created_at - interval '6 minutes' where call_id = :call")
                        .setParameter("call", UUID.fromString(call))
                        .executeUpdate());
        job.run();
        String later = completeDraftOf(GRADIA, call);
        job.run();

        assertThat(Mails.about(later, outbox)).isEmpty();
    }

    private void revise() {
        QuarkusTransaction.requiringNew()
                .run(() -> applicants.tellRevised(calls.published(UUID.fromString(call)), CHANGES, List.of()));
    }

    private void extendFrom(String before) {
        QuarkusTransaction.requiringNew()
                .run(() -> applicants.tellExtended(
                        calls.published(UUID.fromString(call)), Instant.parse(before), CHANGES));
    }

    private void setContent(String application, String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(
                                "update application set content = cast(%s as jsonb) where id = :id".formatted(sql))
                        .setParameter("id", UUID.fromString(application))
                        .executeUpdate());
    }
}
