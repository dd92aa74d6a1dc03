package fi.verkosto.applications.call;

import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever comes too early or too late is told what to do. */
@QuarkusTest
@WithPostgresAndKafka
class AdviceTest {

    private static final String GRADIA = "0208201-1";
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");

    private final BusinessClock clock;

    AdviceTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void saysWhenTheCallClosedAndWhomToAsk() {
        String application = completeDraftOf(GRADIA, publishedCall());
        clock.moveTo(CLOSED);

        submit(GRADIA, application)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        allOf(
                                startsWith("The call closed on 21 November 2018 at 16:15. Ask the contact person"),
                                containsString("@")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        fi | Hakuaika alkaa 22.10.2018 klo 8.00.
        sv | Ansökningstiden börjar 22.10.2018 kl. 8.00.
        en | The call opens on 22 October 2018 at 08:00.
        """)
    void saysWhenTheCallOpens(String language, String words) {
        String call = publishedCall();
        clock.moveTo(Instant.parse("2018-10-20T09:00:00Z"));

        creating(given().auth()
                        .oauth2(Tokens.of("person")
                                .roles("applicant")
                                .organisation(GRADIA)
                                .sign()))
                .header("Accept-Language", language)
                .body("{\"callId\": \"%s\", \"strand\": \"REGIONAL_NETWORK\"}".formatted(call))
                .post("/v1/applications")
                .then()
                .statusCode(409)
                .body("detail", startsWith(words));
    }

    @Test
    void saysWhenASupplementCanBeAskedForAndThatItsTimeIsOver() {
        String application = submittedTo(publishedCall(), GRADIA);
        String wish = "{\"message\": \"Budjetti\", \"dueAt\": \"2018-12-07T14:15:00Z\", \"sections\": []}";

        creating(officer())
                .body(wish)
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(409)
                .body("detail", startsWith("The call closes on 21 November 2018 at 16:15."));
        clock.moveTo(CLOSED);
        creating(officer())
                .body(wish)
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);
        clock.moveTo(Instant.parse("2018-12-08T09:00:00Z"));

        submit(GRADIA, application)
                .then()
                .statusCode(409)
                .body(
                        "detail",
                        startsWith("The supplement was due on 7 December 2018 at 16:15. Ask the contact person"))
                .body("detail", not(containsString("2018-12")));
    }
}
