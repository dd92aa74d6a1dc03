package fi.verkosto.review.messaging;

import static fi.verkosto.review.SentApplication.GRADIA;
import static fi.verkosto.review.SentApplication.OMNIA;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A licence that ends before the project does is seen by whoever reviews, whenever it is told of. */
@QuarkusTest
@WithPostgresAndKafka
class EndingLicencesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String DURING_THE_PROJECT = "2019-12-31";
    private static final String LAST_DAY_OF_THE_PROJECT = "2020-12-31";

    KafkaTopic kafka;

    @Inject
    Database database;

    private PlayedCall call;
    private final SentApplication application = anApplication().with(GRADIA);

    @BeforeEach
    void newCall() {
        call = new PlayedCall(kafka, database);
        call.isClosed();
    }

    @ParameterizedTest
    @EnumSource(ReviewState.class)
    void isShownInEveryStateAndChangesNone(ReviewState state) {
        UUID review = call.receives(application);
        database.bring(application.id(), state.name());

        call.hearsOfLicence(application.id(), 11, GRADIA, DURING_THE_PROJECT);

        await().atMost(PATIENCE).until(() -> ends(review), equalTo(List.of(DURING_THE_PROJECT)));
        Portal.officer()
                .get("/v1/reviews?call={call}", call.id())
                .then()
                .statusCode(200)
                .body("items[0].endingLicences.businessId", contains(GRADIA))
                .body("items[0].endingLicences.name", contains("A member"))
                .body("items[0].endingLicences.endsOn", contains(DURING_THE_PROJECT))
                .body("items[0].state", equalTo(state.name()));
    }

    @Test
    void isShownWhereItWasToldBeforeTheSubmission() {
        call.hearsOfLicence(application.id(), 11, OMNIA, DURING_THE_PROJECT);

        UUID review = call.receives(application);

        Portal.officer()
                .get("/v1/reviews/{id}", review)
                .then()
                .statusCode(200)
                .body("endingLicences.name", contains("Lead"))
                .body("endingLicences.endsOn", contains(DURING_THE_PROJECT));
    }

    @Test
    void isNotShownOnceItLastsAsLongAsTheProject() {
        UUID review = call.receives(application);
        call.hearsOfLicence(application.id(), 11, GRADIA, DURING_THE_PROJECT);
        call.hearsOfLicence(application.id(), 12, GRADIA, LAST_DAY_OF_THE_PROJECT);
        isUpToDate();
        assertThat(ends(review)).isEmpty();

        call.hearsOfLicence(application.id(), 13, GRADIA, DURING_THE_PROJECT);
        await().atMost(PATIENCE).until(() -> ends(review), equalTo(List.of(DURING_THE_PROJECT)));

        call.hearsOfLicence(application.id(), 14, GRADIA, null);
        await().atMost(PATIENCE).until(() -> ends(review), empty());
    }

    @Test
    void isLeftAsItIsByWhatIsOldOrToldAgain() {
        UUID review = call.receives(application);
        call.hearsOfLicence(application.id(), 12, GRADIA, DURING_THE_PROJECT);
        call.hearsOfLicence(application.id(), 11, GRADIA, null);
        call.hearsOfLicence(application.id(), 12, GRADIA, DURING_THE_PROJECT);

        isUpToDate();

        assertThat(ends(review)).containsExactly(DURING_THE_PROJECT);
    }

    @Test
    void isNoMatterOfWhoIsNoMemberAnyMore() {
        UUID review = call.receives(application);
        call.hearsOfLicence(application.id(), 11, GRADIA, DURING_THE_PROJECT);

        call.receives(application.with().inVersion(2));

        assertThat(ends(review)).isEmpty();
    }

    /** Supplements do not move what was told of licences, nor the other way round. */
    @Test
    void hidesNothingElseThatIsToldOfTheApplication() {
        call.receives(application);
        call.hearsOfLicence(application.id(), 19, GRADIA, DURING_THE_PROJECT);

        call.asksForSupplement(application.id());

        assertThat(database.awaitsSupplement(application.id())).isTrue();
    }

    /** Events of one key come in their order. */
    private void isUpToDate() {
        call.asksForSupplement(application.id());
    }

    private static List<String> ends(UUID review) {
        return Portal.officer().get("/v1/reviews/{id}", review).path("endingLicences.endsOn");
    }
}
