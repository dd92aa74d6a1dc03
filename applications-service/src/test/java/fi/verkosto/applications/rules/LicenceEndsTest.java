package fi.verkosto.applications.rules;

import static fi.verkosto.applications.Api.MEMBER;
import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static fi.verkosto.applications.Licences.importEnd;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A register that is imported after the deadline may end a licence of somebody who was in time. */
@QuarkusTest
@WithPostgresAndKafka
class LicenceEndsTest {

    private static final String GRADIA = "0208201-1";

    private final BusinessClock clock;
    private String call;
    private String application;

    LicenceEndsTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void submittedBeforeTheDeadline() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        call = publishedCall();
        application = submittedTo(call, GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
    }

    /** The register is everybody's. */
    @AfterEach
    void withoutAnEnd() {
        licensedTo(null);
    }

    @Test
    void isShownInTheListAndInTheApplication() {
        listed(nullValue());

        licensedTo("2018-12-31");

        listed(equalTo("2018-12-31"));
        for (RequestSpecification reader : List.of(applicant(GRADIA), officer())) {
            reader.get("/v1/applications/{id}/problems", application)
                    .then()
                    .statusCode(200)
                    .body("errors", empty())
                    .body("warnings.rule", contains("licence-ends"))
                    .body("warnings.pointer", contains("/consortium/members/0/businessId"))
                    .body(
                            "warnings[0].text",
                            equalTo("The licence of Järjestäjä " + MEMBER
                                    + " ends on 31 December 2018, before the end of the project"));
        }
    }

    @Test
    void isNothingWhereTheProjectEndsBefore() {
        licensedTo("2098-12-31");

        listed(nullValue());
        officer().get("/v1/applications/{id}/problems", application).then().body("warnings", empty());
    }

    private void listed(Matcher<?> end) {
        officer()
                .get("/v1/calls/{id}/applications", call)
                .then()
                .statusCode(200)
                .body("items[0].licenceEndsOn", end);
    }

    private static void licensedTo(String day) {
        importEnd(MEMBER, day).then().statusCode(201);
    }
}
