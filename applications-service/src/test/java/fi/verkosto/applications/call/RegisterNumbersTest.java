package fi.verkosto.applications.call;

import static fi.verkosto.applications.Api.CALL;
import static fi.verkosto.applications.Api.callNumbered;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class RegisterNumbersTest {

    private static final String GRADIA = "0208201-1";

    private final BusinessClock clock;
    private final DataSource database;

    RegisterNumbersTest(BusinessClock clock, DataSource database) {
        this.clock = clock;
        this.database = database;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void givesNoApplicationTheNumberOfACall() throws Exception {
        String first = publishedCall();
        List<String> drafts = new ArrayList<>();
        for (int number = 0; number < 3; number++) {
            drafts.add(completeDraftOf(GRADIA, first));
            drafts.add(completeDraftOf(GRADIA, publishedCall()));
        }
        long last = lastNumber();
        List<String> ofCalls = List.of((last + 1) + "/340/2018", (last + 3) + "/340/2018", (last + 4) + "/340/2018");
        ofCalls.forEach(number -> publish(number).then().statusCode(200));

        List<String> given = numbersOf(drafts);

        assertThat(given).hasSize(6).doesNotHaveDuplicates().doesNotContainAnyElementsOf(ofCalls);
    }

    @Test
    void publishesNoCallWithTheNumberOfAnApplication() {
        String application = submittedTo(publishedCall(), GRADIA);
        String number = officer().get("/v1/applications/{id}", application).path("caseNumber");

        publish(number).then().statusCode(422).body("errors.pointer", hasItem("/caseNumber"));
    }

    @Test
    void publishesNoCallWithTheNumberOfAnother() {
        String number = officer().get("/v1/calls/{id}", publishedCall()).path("caseNumber");

        publish(number).then().statusCode(422).body("errors.pointer", hasItem("/caseNumber"));
    }

    @Test
    void publishesNoCallWithANumberThatItsAgencyDoesNotWrite() {
        String call = draftOf("VN/1234/2018");

        officer().get("/v1/calls/{id}/preview", call).then().body("errors.rule", hasItem("case-number-of-agency"));
        publishDraft(call).then().statusCode(422).body("errors.rule", hasItem("case-number-of-agency"));
    }

    @Test
    void numbersAnApplicationInTheYearInWhichItIsSubmitted() {
        String draft = completeDraftOf(GRADIA, publishedOverTheTurnOfTheYear());
        clock.moveTo(Instant.parse("2018-12-31T22:00:00Z"));

        submit(GRADIA, draft).then().statusCode(201).body("caseNumber", endsWith("/340/2019"));
    }

    private static String publishedOverTheTurnOfTheYear() {
        String call = creating(officer())
                .body(CALL.replace("2018-11-21T14:15", "2019-01-22T14:15"))
                .post("/v1/calls")
                .path("id");
        publishDraft(call).then().statusCode(200);
        return call;
    }

    private static List<String> numbersOf(List<String> drafts) throws Exception {
        try (ExecutorService callers = Executors.newFixedThreadPool(drafts.size())) {
            List<String> numbers = new ArrayList<>();
            List<Future<String>> answers = callers.invokeAll(drafts.stream()
                    .map(draft -> (Callable<String>) () -> submit(GRADIA, draft)
                            .then()
                            .statusCode(201)
                            .extract()
                            .path("caseNumber"))
                    .toList());
            for (Future<String> answer : answers) {
                numbers.add(answer.get());
            }
            return numbers;
        }
    }

    private static Response publish(String caseNumber) {
        return publishDraft(draftOf(caseNumber));
    }

    private static String draftOf(String caseNumber) {
        return creating(officer())
                .body(callNumbered(caseNumber))
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Response publishDraft(String call) {
        return officer().header("If-Match", "\"0\"").post("/v1/calls/{id}/publication", call);
    }

    private long lastNumber() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement("select last_value from case_number");
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
