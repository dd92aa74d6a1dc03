package fi.verkosto.review.reading;

import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.TREDU;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the other services are told of who reads an application, at each thing that it depends on. */
@QuarkusTest
@WithPostgresAndKafka
class TellReadersTest {

    private static final String REASON = "{\"reason\": \"Married to the manager of the project.\"}";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private SentApplication application;
    private UUID review;
    private int somebody;
    private String person;

    @BeforeEach
    void receiveAnEligibleApplication() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
        somebody = call.hasAnotherEvaluator();
        person = "evaluator-" + somebody;
        application = anApplication().with(GRADIA);
        review = call.receivesEligible(application);
    }

    @Test
    void namesNobodyWhenTheReviewOpens() {
        JsonPath told = told();

        assertThat(told.getUUID("reviewId")).isEqualTo(review);
        assertThat(told.getUUID("callId")).isEqualTo(call.id());
        assertThat(told.getString("agency")).isEqualTo("2769790-1");
        assertThat(told.getInt("version")).isEqualTo(1);
        assertThat(evaluators()).isEmpty();
        assertThat(disqualified()).isEmpty();
        assertThat(all()).hasSize(1);
    }

    @Test
    void namesWhoHasAcceptedAndNotWhoIsAsked() {
        UUID assignment = call.offers(review, somebody);
        assertThat(all()).hasSize(1);

        Portal.evaluator(somebody).step("assignments", assignment, "acceptance");

        assertThat(evaluators()).containsExactly(person);
    }

    @Test
    void saysNothingWhereNothingChanged() {
        UUID assignment = call.offersAccepted(review, somebody);
        int before = all().size();

        call.scores(assignment, somebody, 3, 3, 3, 3, 3);
        call.receives(application);

        assertThat(all()).hasSize(before);
        assertThat(evaluators()).containsExactly(person);
    }

    @Test
    void namesWhoDeclinesNoMore() {
        UUID assignment = call.offersAccepted(review, somebody);

        Portal.evaluator(somebody)
                .step("assignments", assignment, "refusal", REASON)
                .then()
                .statusCode(200);

        assertThat(evaluators()).isEmpty();
    }

    @Test
    void namesWhomAnOfficerTookItFromNoMore() {
        UUID assignment = call.offersAccepted(review, somebody);

        Portal.officer()
                .step("assignments", assignment, "ending", "{\"reason\": \"No answer for two weeks.\"}")
                .then()
                .statusCode(200);

        assertThat(evaluators()).isEmpty();
    }

    @Test
    void namesWhoLeftTheStaffNoMore() {
        call.offersAccepted(review, somebody);

        call.hasEvaluators("evaluator-1", "evaluator-2");

        await().atMost(Duration.ofSeconds(20)).until(() -> evaluators().isEmpty());
    }

    @Test
    void namesNobodyOfAnIneligibleApplication() {
        call.offersAccepted(review, somebody);

        Portal.officer()
                .step(
                        "reviews",
                        review,
                        "eligibility-correction",
                        "{\"eligible\": false, \"correctedBecause\": \"The licence had ended.\", \"reasons\": %s}"
                                .formatted(PlayedCall.REASONS))
                .then()
                .statusCode(200);

        assertThat(evaluators()).isEmpty();
    }

    @Test
    void namesNobodyWhoEvaluatesWhatWasWithdrawn() {
        call.offersAccepted(review, somebody);

        call.withdraws(application.id());

        assertThat(evaluators()).isEmpty();
    }

    @Test
    void namesWhoDeclaresThatTheyAreDisqualifiedAndEndsTheirReadingAtOnce() {
        call.offersAccepted(review, somebody);

        declares(Portal.evaluator(somebody));

        assertThat(evaluators()).isEmpty();
        assertThat(disqualified()).containsExactly(person);
    }

    @Test
    void namesWhoIsDisqualifiedWithoutAnAssignment() {
        String presenter = call.hasAnother("PRESENTER");

        declares(Portal.of(presenter, "presenter"));

        assertThat(disqualified()).containsExactly(presenter);
    }

    @Test
    void namesWhoIsFoundByAnotherVersion() {
        call.offersAccepted(review, somebody);
        Portal.evaluator(somebody)
                .request()
                .header("If-Match", "\"0\"")
                .contentType(ContentType.JSON)
                .body("{\"employer\": \"%s\", \"ties\": []}".formatted(TREDU))
                .put("/v1/interests/mine")
                .then()
                .statusCode(200);
        int before = all().size();

        call.receives(application.inVersion(2).with(GRADIA, TREDU));

        assertThat(told().getInt("version")).isEqualTo(2);
        assertThat(evaluators()).isEmpty();
        assertThat(disqualified()).containsExactly(person);
        // Never told of the new version as its reader.
        assertThat(all().subList(before, all().size()))
                .noneMatch(event -> JsonPath.from(event).getInt("version") == 2
                        && JsonPath.from(event).getList("evaluators").contains(person));
    }

    @Test
    void takesBackADisqualificationThatIsLiftedAndNoMore() {
        call.offersAccepted(review, somebody);
        UUID disqualification = declares(Portal.evaluator(somebody));

        Portal.officer()
                .request()
                .contentType(ContentType.JSON)
                .body("{\"reason\": \"It was another person of that name.\"}")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .post("/v1/disqualifications/{id}/lifting", disqualification)
                .then()
                .statusCode(200);

        assertThat(disqualified()).isEmpty();
        assertThat(evaluators()).isEmpty();
    }

    @Test
    void growsWithEveryChange() {
        call.offersAccepted(review, somebody);
        declares(Portal.evaluator(somebody));

        List<Long> revisions = all().stream()
                .map(event -> JsonPath.from(event).getLong("revision"))
                .toList();

        assertThat(revisions).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
    }

    @Test
    void tellsAnewOfWhatItDoesNotKnowToHaveTold() {
        call.offersAccepted(review, somebody);
        int before = all().size();
        database.change("delete from reader_list where review_id = ?::uuid", review);

        await().atMost(Duration.ofSeconds(20)).until(() -> all().size() > before);

        assertThat(evaluators()).containsExactly(person);
    }

    private UUID declares(Portal portal) {
        return UUID.fromString(portal.create(
                        "/v1/reviews/" + review + "/disqualifications",
                        UUID.randomUUID().toString(),
                        REASON)
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private List<String> evaluators() {
        return told().getList("evaluators");
    }

    private List<String> disqualified() {
        return told().getList("disqualified");
    }

    private JsonPath told() {
        return JsonPath.from(all().getLast());
    }

    private List<String> all() {
        return database.toldOfReaders(application.id());
    }
}
