package fi.verkosto.applications.outcome;

import static fi.verkosto.applications.Api.applicant;
import static fi.verkosto.applications.Api.creating;
import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.etag;
import static fi.verkosto.applications.Api.officer;
import static fi.verkosto.applications.Api.publishedCall;
import static fi.verkosto.applications.Api.submit;
import static fi.verkosto.applications.Api.submittedTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.applications.Mails;
import fi.verkosto.applications.NewsOfOthers;
import fi.verkosto.applications.OutboxRows;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens after the submission is told to the people of the application, and to the officers of its call. */
@QuarkusTest
@WithPostgresAndKafka
class WhoIsToldTest {

    private static final String GRADIA = "0208201-1";
    private static final String CONTACT = " contact@gradia.example";
    private static final String ELIGIBILITY = "fi.verkosto.review.eligibility-decided.v1";
    private static final Instant CLOSED = Instant.parse("2018-11-22T09:00:00Z");

    private final BusinessClock clock;
    private final OutboxRows outbox;
    KafkaTopic topics;

    WhoIsToldTest(BusinessClock clock, OutboxRows outbox) {
        this.clock = clock;
        this.outbox = outbox;
    }

    @BeforeEach
    void whileTheCallIsOpen() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
    }

    @Test
    void ofAnApplicationThatIsNotEligibleAndThatItIsAfterAll() {
        String application = submittedTo(publishedCall(), GRADIA);

        topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.ineligible(application));
        topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.eligibleAfterAll(application));

        awaitOfficers(application, "staff-eligibility-denied", "staff-eligibility-confirmed");
        assertThat(Mails.about(application, outbox))
                .contains("eligibility-denied" + CONTACT, "eligibility-confirmed" + CONTACT);
        assertThat(Mails.values(application, "eligibility-denied", outbox))
                .extracting(values -> values.getString("reasons"))
                .containsOnly("Tillstånd saknas.");
        assertThat(Mails.toOfficers(application, "staff-eligibility-denied", "sv", outbox))
                .extracting(values -> values.getString("reasons"))
                .containsExactly("Tillstånd saknas.");
    }

    @Test
    void ofWhatAnApplicationFailedInEachLanguage() {
        String application = submittedTo(publishedCall(), GRADIA);

        topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.ineligibleByChecks(application));

        awaitOfficers(application, "staff-eligibility-denied");
        assertThat(Mails.values(application, "eligibility-denied", outbox))
                .extracting(values -> values.getString("checks"))
                .containsOnly("- Tillståndet upphörde.");
        assertThat(Mails.toOfficers(application, "staff-eligibility-denied", "fi", outbox))
                .extracting(values -> values.getString("checks"))
                .containsExactly("- Lupa päättyi.");
    }

    @Test
    void nothingOfAnApplicationThatIsEligible() {
        String application = submittedTo(publishedCall(), GRADIA);

        topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.eligible(application));
        topics.send("verkosto.review", ELIGIBILITY, application, NewsOfOthers.ineligible(application));

        awaitOfficers(application, "staff-eligibility-denied");
    }

    @Test
    void ofAGrantThatTheLeadAccepts() {
        String application = awarded();

        topics.send(
                "verkosto.coordination",
                "fi.verkosto.network.accepted.v1",
                application,
                NewsOfOthers.accepted(application));

        awaitOfficers(application, "staff-grant-accepted");
        assertThat(Mails.about(application, outbox))
                .contains("grant-accepted" + CONTACT)
                .doesNotContain("grant-accepted-by-lead" + CONTACT);
        assertThat(Mails.toOfficers(application, "staff-grant-accepted", "en", outbox))
                .extracting(values -> values.getJsonObject("answeredAt"))
                .containsExactly(new JsonObject().put("moment", "2019-01-29T07:45:10Z"));
        assertThat(actions(application)).contains("AWARD_ACCEPTED");
    }

    @Test
    void ofAGrantThatTheLeadDeclines() {
        String application = awarded();

        topics.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application,
                NewsOfOthers.declined(application));

        awaitOfficers(application, "staff-grant-declined");
        assertThat(Mails.about(application, outbox)).contains("grant-declined" + CONTACT);
    }

    @Test
    void ofASupplementAndOfItsAnswer() {
        String application = submittedTo(publishedCall(), GRADIA);
        clock.moveTo(CLOSED);
        creating(officer())
                .body("""
                        {"message": "Täydentäkää", "dueAt": "2018-12-07T14:15:00Z", "sections": []}""")
                .post("/v1/applications/{id}/supplement-requests", application)
                .then()
                .statusCode(201);

        submit(GRADIA, application).then().statusCode(201);

        assertThat(Mails.toOfficers(application, outbox))
                .containsExactly("staff-supplement-requested", "staff-supplement-answered");
        assertThat(Mails.toOfficers(application, "staff-supplement-requested", "fi", outbox))
                .extracting(values -> values.getString("request"))
                .containsExactly("Täydentäkää");
    }

    @Test
    void ofAnApplicationThatIsTakenBackOnceItWasSubmitted() {
        String call = publishedCall();
        String submitted = submittedTo(call, GRADIA);
        String draft = draftOf(GRADIA, call);

        List.of(submitted, draft)
                .forEach(application -> applicant(GRADIA)
                        .header("If-Match", etag(GRADIA, application))
                        .post("/v1/applications/{id}/withdrawal", application)
                        .then()
                        .statusCode(200));

        assertThat(Mails.toOfficers(submitted, outbox)).containsExactly("staff-application-withdrawn");
        assertThat(Mails.toOfficers(draft, outbox)).isEmpty();
    }

    private String awarded() {
        String application = submittedTo(publishedCall(), GRADIA);
        topics.send("verkosto.review", "fi.verkosto.decision.notified.v1", application, """
                {"applicationId": "%s", "revision": 1,
                 "decisionId": "0168f1c8-7e10-7c36-9c25-1d6f0b1f3a91", "notifiedAt": "2019-01-21T08:00:00Z",
                 "outcome": "AWARDED",
                 "awarded": {"amount": "575000.00", "currency": "EUR"},
                 "reasons": {"fi": "syyt", "sv": "skäl", "en": "reasons"}}""".formatted(application));
        await().untilAsserted(() -> assertThat(actions(application)).contains("DECIDED"));
        return application;
    }

    private void awaitOfficers(String application, String... templates) {
        await().untilAsserted(
                        () -> assertThat(Mails.toOfficers(application, outbox)).containsExactly(templates));
    }

    private static List<String> actions(String application) {
        return officer()
                .get("/v1/applications/{id}/audit-trail?limit=200", application)
                .path("items.action");
    }
}
