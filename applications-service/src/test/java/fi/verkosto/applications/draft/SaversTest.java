package fi.verkosto.applications.draft;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many people save at once. */
@QuarkusTest
@WithPostgresAndKafka
class SaversTest {

    private static final String GRADIA = "0208201-1";
    private static final int SAVERS = 20;

    private final BusinessClock clock;

    SaversTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void neverCollideInDifferentSections() throws Exception {
        String application = draftOf(GRADIA, publishedCall());

        List<Integer> statuses = atOnce(List.of(
                () -> status(application, "basics", "{\"title\": \"Nimi\"}"),
                () -> status(application, "consortium", "{\"leadDevelopmentStage\": \"STARTING\"}"),
                () -> status(application, "partners", "{\"partners\": [{\"name\": \"Yritys\"}]}"),
                () -> status(application, "contacts", "{\"contactPerson\": {\"name\": \"Neuvonta\"}}"),
                () -> status(application, "budget", "{\"lines\": [{\"businessId\": \"0208201-1\"}]}")));

        assertThat(statuses).containsOnly(200);
        applicant(GRADIA)
                .get("/v1/applications/{id}", application)
                .then()
                .header("ETag", equalTo("\"5\""))
                .body("content.basics.title", equalTo("Nimi"))
                .body("content.consortium.leadDevelopmentStage", equalTo("STARTING"))
                .body("content.partners.partners[0].name", equalTo("Yritys"))
                .body("content.contacts.contactPerson.name", equalTo("Neuvonta"))
                .body("content.budget.lines[0].businessId", equalTo("0208201-1"))
                .body("sectionVersions.basics", equalTo(1));
    }

    @Test
    void loseNothingInOneSectionWhenEachStartsFromWhatTheRefusalShows() throws Exception {
        String application = draftOf(GRADIA, publishedCall());

        atOnce(IntStream.range(0, SAVERS)
                .<Callable<Integer>>mapToObj(i -> () -> addGoal(application, i))
                .toList());

        List<String> goals = applicant(GRADIA)
                .get("/v1/applications/{id}/sections/basics", application)
                .path("content.goals");
        assertThat(goals).hasSize(SAVERS).doesNotHaveDuplicates();
        assertThat(etag(GRADIA, application, "basics")).isEqualTo("\"" + SAVERS + "\"");
    }

    /** Adds to what is there: what the refusal says is there now, without reading it again. */
    private static int addGoal(String application, int i) {
        List<String> goals = List.of();
        String etag = "\"0\"";
        while (true) {
            List<String> more = new ArrayList<>(goals);
            more.add("\"" + i + "\"");
            Response answer =
                    save(GRADIA, application, "basics", etag, "{\"goals\": [" + String.join(", ", more) + "]}");
            if (answer.statusCode() != 412) {
                assertThat(answer.statusCode()).isEqualTo(200);
                return answer.statusCode();
            }
            goals = answer.<List<String>>path("current.goals").stream()
                    .map(goal -> "\"" + goal + "\"")
                    .toList();
            etag = answer.header("ETag");
        }
    }

    private static int status(String application, String section, String patch) {
        return save(GRADIA, application, section, "\"0\"", patch).statusCode();
    }

    private static List<Integer> atOnce(List<Callable<Integer>> requests) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(requests.size())) {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : threads.invokeAll(requests)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
