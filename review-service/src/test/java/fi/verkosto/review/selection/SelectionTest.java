package fi.verkosto.review.selection;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
class SelectionTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;

    @BeforeEach
    void closeACall() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 6);
    }

    @Test
    void waitsForEveryReview() {
        call.receives(anApplication());
        call.receives(anApplication());
        call.offersAccepted(call.receivesEligible(anApplication()), 1);
        call.receivesReviewed(anApplication(), 2);

        refused(select("early"), 409, "reviews-unfinished")
                .then()
                .body("unfinished.PENDING", equalTo(2))
                .body("unfinished.IN_REVIEW", equalTo(1));
    }

    @Test
    void leavesOutWithdrawnApplicationsAndPassesOverWhatDoesNotFit() {
        SentApplication best = anApplication().asking("600000.00");
        SentApplication tooDear = anApplication().asking("500000.00");
        SentApplication fitting = anApplication().asking("400000.00");
        SentApplication withdrawn = anApplication();
        call.receivesReviewed(best, 3);
        call.receivesReviewed(tooDear, 2);
        call.receivesReviewed(fitting, 1);
        call.receives(withdrawn);
        call.withdraws(withdrawn.id());

        select("the selection")
                .then()
                .statusCode(201)
                .body("proposals.applicationId", contains(ids(best, tooDear, fitting)))
                .body("proposals.outcome", contains("AWARDED", "REJECTED", "AWARDED"))
                .body("awardedTotal.amount", equalTo("1000000.00"));
    }

    @Test
    void draftsDecisionsInTheOrderOfItsProposals() {
        SentApplication better = anApplication();
        SentApplication worse = anApplication();
        SentApplication ineligible = anApplication().to(COORDINATION);
        call.receivesIneligible(ineligible);
        call.receivesReviewed(worse, 1);
        call.receivesReviewed(better, 2);

        select("in order").then().statusCode(201);

        String next = Portal.presenter()
                .get("/v1/decisions?call={call}&limit=2", call.id())
                .then()
                .body("items.applicationId", contains(ids(better, worse)))
                .extract()
                .path("next");
        Portal.presenter()
                .get("/v1/decisions?call={call}&limit=2&cursor={cursor}", call.id(), next)
                .then()
                .body("items.applicationId", contains(ids(ineligible)))
                .body("next", nullValue());
    }

    @Test
    void replacesDraftsUntilADecisionIsPresented() {
        SentApplication application = anApplication();
        SentApplication elsewhere = anApplication();
        PlayedCall other = new PlayedCall(kafka, database);
        other.isClosed();
        other.receivesIneligible(elsewhere);
        other.selects();
        UUID draftElsewhere = other.decisionOn(elsewhere);
        call.receivesReviewed(application, 3);
        select("first").then().statusCode(201);
        UUID draft = call.decisionOn(application);

        select("second").then().statusCode(201);

        assertThat(call.decisionOn(application)).isNotEqualTo(draft);
        assertThat(other.decisionOn(elsewhere)).isEqualTo(draftElsewhere);
        call.presents(application);
        refused(select("third"), 409, "decisions-presented");
    }

    @Test
    void awardsNothingInAStrandThatTheCallDoesNotHave() {
        call.receivesReviewed(anApplication().to("PILOT"), 3);

        select("strange").then().statusCode(201).body("proposals.outcome", contains("REJECTED"));
    }

    @Test
    void selectsOnceForOneKey() {
        SentApplication application = anApplication();
        call.receivesReviewed(application, 3);
        String selection = select("once").then().statusCode(201).extract().path("id");
        UUID draft = call.decisionOn(application);

        select("once").then().statusCode(201).body("id", equalTo(selection));

        assertThat(call.decisionOn(application)).isEqualTo(draft);
    }

    private Response select(String key) {
        return Portal.officer().create("/v1/selections", key + " " + call.id(), call.selection());
    }

    private static String[] ids(SentApplication... applications) {
        return Stream.of(applications)
                .map(application -> application.id().toString())
                .toArray(String[]::new);
    }
}
