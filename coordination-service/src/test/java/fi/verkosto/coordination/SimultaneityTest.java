package fi.verkosto.coordination;

import static fi.verkosto.coordination.Awards.anAward;
import static fi.verkosto.coordination.PlayedCall.OMNIA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.appointment.AppointCoordinator;
import fi.verkosto.coordination.appointment.FollowCoordinationDecision;
import fi.verkosto.coordination.network.FormNetwork;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.CallDescription;
import fi.verkosto.coordination.programme.CodeLists;
import fi.verkosto.coordination.programme.DescribeProgramme;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.StaffMember;
import fi.verkosto.coordination.programme.StaffRole;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.RowLocks;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Consumers and callers run in any number; what they do at the same moment must come out as if one after the other. */
@QuarkusTest
@WithPostgresAndKafka
class SimultaneityTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String REASON = "{\"reason\": \"Ei resursseja.\"}";

    KafkaTopic kafka;

    @Inject
    Identifiers identifiers;

    @Inject
    Database database;

    @Inject
    DescribeProgramme describeProgramme;

    @Inject
    FormNetwork formNetwork;

    @Inject
    AppointCoordinator appointCoordinator;

    @Inject
    FollowCoordinationDecision followDecision;

    @Inject
    Programmes programmes;

    @Inject
    DataSource source;

    @Test
    void makesOneProgrammePerCall() throws Exception {
        UUID call = identifiers.next();
        List<Runnable> work = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            Award award = anAward().call(call).application(identifiers.next()).build();
            work.add(() -> formNetwork.form(award));
        }
        Award coordination =
                anAward().call(call).application(identifiers.next()).build();
        work.add(() -> appointCoordinator.appoint(coordination));
        work.add(() -> describeProgramme.describe(description(call)));

        allAtOnce(work);

        assertThat(database.programmesOf(call)).isEqualTo(1);
        assertThat(database.networksOf(call)).hasSize(6);
        Portal.ofObserver()
                .programme(database.programmeOf(call).orElseThrow())
                .then()
                .statusCode(200)
                .body("networkCount", equalTo(6))
                .body("coordinator.name", equalTo("Omnia"))
                .body("names.fi", equalTo("Johtaminen"));
    }

    @Test
    void formsOneNetworkPerApplication() throws Exception {
        UUID call = identifiers.next();
        Award award = anAward().call(call).application(identifiers.next()).build();

        allAtOnce(List.of(() -> formNetwork.form(award), () -> formNetwork.form(award), () -> formNetwork.form(award)));

        assertThat(database.networksOf(call)).hasSize(1);
        assertThat(database.published("fi.verkosto.network.formed.v1", call)).hasSize(1);
    }

    @Test
    void takesOneOfTwoAnswers() throws Exception {
        var call = new PlayedCall(kafka, identifiers, database);
        call.awardsNetwork(OMNIA);
        call.takenIn();
        UUID network = database.networksOf(call.id()).getFirst();
        List<Integer> answers = new CopyOnWriteArrayList<>();

        allAtOnce(List.of(
                () -> answers.add(Portal.of(OMNIA).accept(network, "\"0\"").statusCode()),
                () -> answers.add(Portal.of(OMNIA)
                        .decline(network, "\"0\"", "{\"reason\": \"Ei resursseja.\"}")
                        .statusCode())));

        assertThat(answers).containsExactlyInAnyOrder(200, 412);
        assertThat(database.published("fi.verkosto.network.accepted.v1", call.id())
                                .size()
                        + database.published("fi.verkosto.network.declined.v1", call.id())
                                .size())
                .isEqualTo(1);
    }

    @Test
    void waitsForWhoeverChangesTheProgramme() {
        UUID call = identifiers.next();
        formNetwork.form(anAward().call(call).application(identifiers.next()).build());
        UUID programme = database.programmeOf(call).orElseThrow();

        QuarkusTransaction.requiringNew().run(() -> {
            programmes.ofCall(call, Tokens.AGENCY);
            assertThat(RowLocks.isHeld(source, "programme", programme)).isTrue();
        });
    }

    /** Else the later of two answers would be told of a state that its sender has never read. */
    @Test
    void locksTheNetworkBeforeItsVersionIsLookedAt() throws SQLException {
        UUID call = identifiers.next();
        formNetwork.form(anAward().call(call).application(identifiers.next()).build());
        UUID network = database.networksOf(call).getFirst();

        CompletableFuture<Response> answer;
        try (Connection holder = RowLocks.hold(source, "network", network)) {
            answer = CompletableFuture.supplyAsync(
                    () -> Portal.of(OMNIA).accept(network, "\"7\""), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 1 || answer.isDone());
            assertThat(answer).isNotDone();
            holder.rollback();
        }
        answer.join().then().statusCode(412);
    }

    /**
     * The programme comes first: who leaves the office locks the appointment that follows, and what holds that one waits for the
     * programme.
     */
    @Test
    void locksTheProgrammeBeforeItsAppointments() throws SQLException {
        UUID call = identifiers.next();
        Award award = anAward().call(call).application(identifiers.next()).build();
        appointCoordinator.appoint(award);
        UUID appointment = database.appointmentsOf(call).getFirst();
        CompletableFuture<Response> answer;
        CompletableFuture<?> decision;
        try (Connection holder =
                RowLocks.hold(source, "programme", database.programmeOf(call).orElseThrow())) {
            answer = CompletableFuture.supplyAsync(
                    () -> Portal.of(OMNIA).step("/v1/appointments/{id}/refusal", appointment, "\"0\"", REASON),
                    Thread::startVirtualThread);
            decision = CompletableFuture.runAsync(() -> followDecision.awarded(award), Thread::startVirtualThread);
            await().atMost(PATIENCE).until(() -> RowLocks.waiting(source) == 2);

            assertThat(RowLocks.isHeld(source, "appointment", appointment)).isFalse();
            holder.rollback();
        }
        answer.join();
        decision.join();
    }

    @Test
    void letsTheCoordinatorLeaveWhileTheNextOneIsDecidedOn() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID call = identifiers.next();
            Award next = anAward().call(call).application(identifiers.next()).build();
            appointCoordinator.appoint(
                    anAward().call(call).application(identifiers.next()).build());
            appointCoordinator.appoint(next);
            UUID leaving = database.appointmentsOf(call).getFirst();
            List<Integer> answers = new CopyOnWriteArrayList<>();

            allAtOnce(List.of(
                    () -> answers.add(Portal.of(OMNIA)
                            .step("/v1/appointments/{id}/refusal", leaving, "\"0\"", REASON)
                            .statusCode()),
                    () -> followDecision.awarded(next)));

            assertThat(answers).containsExactly(200);
            assertThat(database.published("fi.verkosto.coordinator.appointed.v1", call))
                    .hasSize(2);
        }
    }

    private static CallDescription description(UUID call) {
        return new CallDescription(
                call,
                Tokens.AGENCY,
                1,
                "1/340/2018",
                new LocalizedText("Johtaminen", "Ledning", "Management"),
                LocalDate.parse("2019-02-01"),
                LocalDate.parse("2020-12-31"),
                CodeLists.NONE,
                Set.of(new StaffMember("officer", StaffRole.OFFICER)));
    }

    private static void allAtOnce(List<Runnable> work) throws InterruptedException, ExecutionException {
        var start = new CyclicBarrier(work.size());
        try (var workers = Executors.newFixedThreadPool(work.size())) {
            List<Future<?>> done = new ArrayList<>();
            for (Runnable task : work) {
                done.add(workers.submit(() -> {
                    start.await();
                    task.run();
                    return null;
                }));
            }
            for (Future<?> result : done) {
                result.get();
            }
        }
    }
}
