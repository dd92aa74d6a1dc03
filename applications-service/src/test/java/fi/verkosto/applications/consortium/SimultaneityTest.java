package fi.verkosto.applications.consortium;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.registerProviders;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Consortium.etag;
import static fi.verkosto.applications.Consortium.invite;
import static fi.verkosto.applications.Consortium.invited;
import static fi.verkosto.applications.Consortium.take;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** What people of several organisations do at the same moment comes out as if one after the other. */
@QuarkusTest
@WithPostgresAndKafka
class SimultaneityTest {

    private static final String GRADIA = "0208201-1";
    private static final String OMNIA = "0502454-6";

    private final BusinessClock clock;

    SimultaneityTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        registerProviders(GRADIA, OMNIA);
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @RepeatedTest(3)
    void takesOneOfTwoAcceptances() throws Exception {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);

        List<Integer> statuses = atOnce(
                () -> take("acceptance", OMNIA, application, OMNIA, "\"0\"").statusCode(),
                () -> take("acceptance", OMNIA, application, OMNIA, "\"0\"").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
        assertThat(etag(application, OMNIA)).isEqualTo("\"1\"");
    }

    @RepeatedTest(3)
    void takesTheAcceptanceOrTheRemoval() throws Exception {
        String application = draftOf(GRADIA, publishedCall());
        invited(GRADIA, application, OMNIA);

        List<Integer> statuses = atOnce(
                () -> take("acceptance", OMNIA, application, OMNIA, "\"0\"").statusCode(),
                () -> take("removal", GRADIA, application, OMNIA, "\"0\"").statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(200, 412);
    }

    @RepeatedTest(3)
    void invitesOnce() throws Exception {
        String application = draftOf(GRADIA, publishedCall());

        List<Integer> statuses = atOnce(
                () -> invite(GRADIA, application, OMNIA).statusCode(),
                () -> invite(GRADIA, application, OMNIA).statusCode());

        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
    }

    /** Whoever comes first: no version is fixed with a member that has left already. */
    @RepeatedTest(3)
    void submitsWithTheMemberOrNotAtAll() throws Exception {
        String application = completeDraftOf(GRADIA, publishedCall());

        List<Integer> statuses = atOnce(
                () -> submit(GRADIA, application).statusCode(),
                () -> take("departure", MEMBER, application, MEMBER).statusCode());

        assertThat(statuses.getLast()).isEqualTo(200);
        assertThat(statuses.getFirst()).isIn(201, 422);
        assertThat(submit(GRADIA, application).statusCode()).isEqualTo(422);
        assertThat(submissions(application)).isEqualTo(statuses.getFirst() == 201 ? 1 : 0);
    }

    private static int submissions(String application) {
        return applicant(GRADIA).get("/v1/applications/{id}", application).path("submissions");
    }

    private static List<Integer> atOnce(IntSupplier one, IntSupplier other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = Stream.of(one, other)
                    .map(request -> threads.submit(() -> {
                        start.await();
                        return request.getAsInt();
                    }))
                    .toList();
            return List.of(answers.getFirst().get(), answers.getLast().get());
        }
    }
}
