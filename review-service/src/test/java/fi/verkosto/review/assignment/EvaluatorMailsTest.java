package fi.verkosto.review.assignment;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an evaluator is mailed when others do something to their assignment. */
@QuarkusTest
@WithPostgresAndKafka
class EvaluatorMailsTest {

    private static final String REASON = "{\"reason\": \"Because\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    BusinessClock clock;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;
    private int number;

    @BeforeEach
    void receiveAnApplication() {
        clock.moveTo(Instant.parse("2018-11-22T08:00:00Z"));
        call = new PlayedCall(kafka, database);
        call.isClosed();
        number = call.hasAnotherEvaluator();
        application = anApplication();
        review = call.receivesEligible(application);
    }

    @AfterEach
    void goBack() {
        clock.reset();
    }

    @Test
    void tellsOfAnOfferUntilWhenToAnswerAndToComplete() {
        UUID assignment = call.offers(review, number);

        JsonPath mail = onlyMail("staff-assignment-offered");
        assertThat(mail.getString("callId")).isEqualTo(call.id().toString());
        assertThat(mail.getString("about.kind")).isEqualTo("application");
        assertThat(mail.getString("about.id")).isEqualTo(application.id().toString());
        assertThat(mail.getString("languages.sv.values.callName")).isEqualTo("Utlysning");
        assertThat(mail.getString("languages.fi.values.link")).endsWith("/pages/assignments/" + assignment);
        assertThat(mail.getString("languages.fi.values.answerBy.day")).isEqualTo("2018-11-29");
        assertThat(mail.getString("languages.en.values.reviewBy.day")).isEqualTo("2018-12-20");
    }

    @Test
    void isSignedByTheAgencyAndLeadsToItsPortalWhereTheCallSaysSo() {
        UUID before = call.offers(review, number);
        assertThat(mails().getFirst().getString("languages.fi.values.agencyName"))
                .isEqualTo("haun järjestäjä");

        call.namesItsAgency("https://portal.example/arvio/{id}");
        Portal.officer().step("assignments", before, "ending", REASON).then().statusCode(200);

        assertThat(mails().getLast().getString("languages.fi.values.agencyName"))
                .isEqualTo("Virasto");
        assertThat(mails().getLast().getString("languages.en.values.agencyName"))
                .isEqualTo("The agency");
        assertThat(mails().getLast().getString("languages.sv.values.link"))
                .isEqualTo("https://portal.example/arvio/" + before);
    }

    @Test
    void offersWithTheDaysThatTheOfficerGives() {
        offer("\"2018-11-30\"", "\"2018-12-10\"")
                .then()
                .statusCode(201)
                .body("answerBy", equalTo("2018-11-30"))
                .body("reviewBy", equalTo("2018-12-10"));
        assertThat(onlyMail("staff-assignment-offered").getString("languages.fi.values.answerBy.day"))
                .isEqualTo("2018-11-30");
    }

    @Test
    void refusesDaysThatAreOverOrInTheWrongOrder() {
        refused(offer("\"2018-11-21\"", "null"), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/answerBy"));
        refused(offer("\"2018-12-10\"", "\"2018-12-09\""), 400, "invalid-request")
                .then()
                .body("errors.pointer", contains("/reviewBy"));
        assertThat(mails()).isEmpty();
    }

    @Test
    void tellsOfTheEndWithItsReason() {
        UUID assignment = call.offers(review, number);
        Portal.officer()
                .step("assignments", assignment, "ending", REASON)
                .then()
                .statusCode(200);

        assertThat(templates()).containsExactly("staff-assignment-offered", "staff-assignment-ended");
        assertThat(mails().getLast().getString("languages.fi.values.reason")).isEqualTo("Because");
    }

    @Test
    void tellsOfAnEndThatCameByItself() {
        call.offers(review, number);

        call.hasEvaluators("evaluator-1");

        assertThat(templates()).containsExactly("staff-assignment-offered", "staff-assignment-ended");
        assertThat(mails().getLast().getString("languages.en.values.reason"))
                .isEqualTo("You are no evaluator of the call any more.");
    }

    @Test
    void tellsOfScoresThatAreReopenedWithSomeDaysToChangeThem() {
        UUID assignment = call.offersAccepted(review, number);
        call.scores(assignment, number, 3, 3, 3, 3, 3);
        clock.moveTo(Instant.parse("2018-12-18T08:00:00Z"));

        Portal.officer()
                .step("assignments", assignment, "reopening", REASON)
                .then()
                .statusCode(200)
                .body("reviewBy", equalTo("2018-12-25"));

        assertThat(templates()).containsExactly("staff-assignment-offered", "staff-scores-reopened");
        assertThat(mails().getLast().getString("languages.sv.values.reviewBy.day"))
                .isEqualTo("2018-12-25");
    }

    @Test
    void tellsADisqualifiedPersonNothingMore() {
        call.offersAccepted(review, number);
        assertThat(templates()).hasSize(1);

        Portal.evaluator(number)
                .create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        "{\"person\": \"%s\", \"reason\": \"Because\"}".formatted(person()))
                .then()
                .statusCode(201);
        call.hasEvaluators("evaluator-1");

        assertThat(templates()).hasSize(1);
    }

    private Response offer(String answerBy, String reviewBy) {
        return Portal.officer()
                .create(
                        "/v1/reviews/" + review + "/assignments",
                        UUID.randomUUID().toString(),
                        """
                {"evaluator": "%s", "answerBy": %s, "reviewBy": %s}""".formatted(person(), answerBy, reviewBy));
    }

    private JsonPath onlyMail(String template) {
        assertThat(templates()).containsExactly(template);
        return mails().getFirst();
    }

    private List<String> templates() {
        return mails().stream().map(mail -> mail.getString("template")).toList();
    }

    private List<JsonPath> mails() {
        return database.mailsTo(person()).stream().map(JsonPath::from).toList();
    }

    private String person() {
        return "evaluator-" + number;
    }
}
