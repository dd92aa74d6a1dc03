package fi.verkosto.applications;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every step asks for the right, then for the version, then what the state allows: whoever has read something else is not
 * told of a state that they do not know.
 */
@QuarkusTest
@WithPostgresAndKafka
class StepOrderTest {

    private static final String GRADIA = "0208201-1";
    private static final String OUTSIDER = "0992445-3";
    private static final String STALE = "\"99\"";
    private static final String ON_BEHALF = """
            {"section": "basics", "patch": {"title": "Corrected"}, "reason": "asked by phone"}""";
    private static final String EXTENSION = Api.example("extendDeadline");

    private final BusinessClock clock;

    StepOrderTest(BusinessClock clock) {
        this.clock = clock;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void ofAnApplicant() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));

        Step save = new Step(
                by -> by.contentType("application/merge-patch+json; charset=UTF-8")
                        .body("{\"title\": \"Late\"}")
                        .patch("/v1/applications/{id}/sections/basics", application),
                () -> applicant(GRADIA),
                () -> etag(GRADIA, application, "basics"));
        Step submit = new Step(
                by -> creating(by).post("/v1/applications/{id}/submissions", application),
                () -> applicant(GRADIA),
                () -> etag(GRADIA, application));
        Step leave = new Step(
                by -> by.post("/v1/applications/{id}/memberships/{member}/departure", application, Api.MEMBER),
                () -> applicant(Api.MEMBER),
                () -> Consortium.etag(application, Api.MEMBER));

        assertThat(List.of(save, submit, leave)).allSatisfy(step -> step.isInOrder(applicant(OUTSIDER), 404));
    }

    @Test
    void ofWhatBecameOfAWithdrawnApplication() {
        String application = submittedTo(publishedCall(), GRADIA);
        Step withdraw = new Step(
                by -> by.post("/v1/applications/{id}/withdrawal", application),
                () -> applicant(GRADIA),
                () -> etag(GRADIA, application));
        withdraw.in(withdraw.version().get()).then().statusCode(200);
        Step edit = new Step(
                by -> by.contentType(ContentType.JSON)
                        .body(ON_BEHALF)
                        .post("/v1/applications/{id}/on-behalf-edits", application),
                Api::officer,
                () -> "\"1\"");

        withdraw.isInOrder(applicant(OUTSIDER), 404);
        edit.isInOrder(officerElsewhere(), 404);
    }

    @Test
    void ofAnOfficer() {
        String call = publishedCall();
        String application = submittedTo(call, GRADIA);
        clock.moveTo(Instant.parse("2018-11-22T09:00:00Z"));
        String requests = "/v1/applications/" + application + "/supplement-requests";
        String request = creating(officer())
                .body("""
                        {"message": "Matkakulut puuttuvat", "dueAt": "2018-12-07T14:15:00Z", "sections": []}""")
                .post(requests)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        Step cancel = new Step(
                by -> by.contentType(ContentType.JSON).body("{}").post(requests + "/" + request + "/cancellation"),
                Api::officer,
                () -> officer().get(requests + "/" + request).header("ETag"));
        cancel.in(cancel.version().get()).then().statusCode(200);
        Supplier<String> present = () -> officer().get("/v1/calls/{id}", call).header("ETag");
        Step publish = new Step(by -> by.post("/v1/calls/{id}/publication", call), Api::officer, present);
        Step extend = new Step(
                by -> by.contentType(ContentType.JSON).body(EXTENSION).put("/v1/calls/{id}/deadline", call),
                Api::officer,
                present);

        cancel.isInOrder(officerElsewhere(), 404);
        publish.isInOrder(officerElsewhere(), 403);
        extend.isInOrder(officerElsewhere(), 403);
    }

    private static RequestSpecification officerElsewhere() {
        return Api.as(Tokens.of("officer of another call").roles("officer"));
    }

    /** @param version the present one */
    private record Step(
            Function<RequestSpecification, Response> request,
            Supplier<RequestSpecification> rightful,
            Supplier<String> version) {

        Response in(String ifMatch) {
            return request.apply(rightful.get().header("If-Match", ifMatch));
        }

        void isInOrder(RequestSpecification stranger, int refusal) {
            assertThat(request.apply(stranger).statusCode()).isEqualTo(refusal);
            assertThat(request.apply(rightful.get()).statusCode()).isEqualTo(428);
            assertThat(in(STALE).statusCode()).isEqualTo(412);
            assertThat(in(version.get()).statusCode()).isEqualTo(409);
        }
    }
}
