package fi.verkosto.applications.submission;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.completeDraftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.save;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is accepted that the services behind could not read: it would have a receipt and never a review. */
@QuarkusTest
@WithPostgresAndKafka
class ReadableSubmissionsTest {

    private static final String GRADIA = "0208201-1";

    private final BusinessClock clock;
    private final OutboxRows outbox;

    ReadableSubmissionsTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void refusesAPartnerWithoutNameOrKind() {
        String application = completeDraftOf(GRADIA, publishedCall());
        String partners = """
                {"partners": [{"name": "Yritys", "kind": "WORKING_LIFE"}, {"name": " ", "kind": "STUDENTS"},
                              {"name": "Yhdistys", "kind": "THIRD_SECTOR"}, {"name": "Ystävä"}]}""";

        refuses(application, "partners", partners, "/partners/partners/1/name", "/partners/partners/3/kind");
    }

    @Test
    void refusesCostsThatNoSumCanHold() {
        String application = completeDraftOf(GRADIA, publishedCall());
        String line = """
                {"businessId": "%s", "costCategory": "PERSONNEL",
                 "amount": {"amount": "999999999999.00", "currency": "EUR"}}""";
        String lines = "{\"lines\": [" + line.formatted(GRADIA) + ", " + line.formatted("0502454-6") + "]}";

        refuses(application, "budget", lines, "/budget/lines");
    }

    @Test
    void keepsCostsThatNoSumCanHoldInADraftOfASubmittedOneToo() {
        String application = submittedTo(publishedCall(), GRADIA);
        String line = """
                {"businessId": "%s", "costCategory": "PERSONNEL",
                 "amount": {"amount": "999999999999.00", "currency": "EUR"}}""";
        String lines = "{\"lines\": [" + line.formatted(GRADIA) + ", " + line.formatted("0502454-6") + "]}";

        save(GRADIA, application, "budget", lines).then().statusCode(200);
        submit(GRADIA, application).then().statusCode(422).body("errors.pointer", contains("/budget/lines"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b@oph.example",
                "a..b@oph.example",
                "a;b@oph.example",
                "<a>@oph.example",
                "a b@oph.example",
                "a@-oph.example",
                "a@oph..example",
                "a@oph",
                "a@@oph.example",
                "\\u00e4ij\\u00e4l\\u00e4@oph.example",
                "a@oph_x.example",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa@oph.example"
            })
    void refusesAnAddressThatNoMailCouldGoTo(String address) {
        String application = completeDraftOf(GRADIA, publishedCall());

        refuses(
                application,
                "contacts",
                "{\"contactPerson\": {\"email\": \"%s\"}}".formatted(address),
                "/contacts/contactPerson/email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b+c_d@sub.oph.example", "O'Neill@oph-x.example", "x@\\u00e4\\u00e4kk\\u00f6set.example"})
    void takesOrdinaryAddresses(String address) {
        String application = completeDraftOf(GRADIA, publishedCall());
        save(GRADIA, application, "contacts", "{\"contactPerson\": {\"email\": \"%s\"}}".formatted(address))
                .then()
                .statusCode(200);

        submit(GRADIA, application).then().statusCode(201);
    }

    @Test
    void refusesAPatchThatIsNoUtf8() {
        String application = completeDraftOf(GRADIA, publishedCall());
        byte[] latin = "{\"title\": \"J\u00e4lki\"}".getBytes(StandardCharsets.ISO_8859_1);

        applicant(GRADIA)
                .contentType("application/merge-patch+json")
                .header("If-Match", etag(GRADIA, application, "basics"))
                .body(latin)
                .patch("/v1/applications/{id}/sections/basics", application)
                .then()
                .statusCode(400)
                .body("type", endsWith("/invalid-request"));
    }

    private void refuses(String application, String section, String patch, String... pointers) {
        save(GRADIA, application, section, patch).then().statusCode(200);

        submit(GRADIA, application).then().statusCode(422).body("errors.pointer", contains(pointers));
        assertThat(outbox.of(application)).isEmpty();
    }
}
