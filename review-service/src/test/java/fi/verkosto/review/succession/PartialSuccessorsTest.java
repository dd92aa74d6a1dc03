package fi.verkosto.review.succession;

import static fi.verkosto.review.SentApplication.anApplication;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever follows by the policies of a selection may be awarded less than it asks for, and is told why, as in the selection. */
@QuarkusTest
@WithPostgresAndKafka
class PartialSuccessorsTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"partialFundingFloor\": 80} | 600000.00 | 500000.00 | vähintään 80 prosenttia hakemastaan."
                        + " | minst 80 procent av det sökta. | at least 80 per cent of what it asked for.",
                "{\"wholeEuros\": true} | 400000.55 | 400000.00 | täysiin euroihin. | till hela euro. | to whole euros.",
                "{\"partialFundingFloor\": 80, \"wholeEuros\": true} | 400000.55 | 400000.00 | täysiin euroihin."
                        + " | till hela euro. | to whole euros."
            })
    void areToldWhy(String policies, String asked, String awarded, String fi, String sv, String en) {
        PlayedCall call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        SentApplication best = anApplication();
        SentApplication good = anApplication();
        SentApplication fair = anApplication().asking(asked);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(good, 3);
        call.receivesReviewed(fair, 2);
        call.selectsWith(policies);
        List.of(best, good, fair).forEach(application -> gives(call.decisionOn(application)));
        declines(call, best);

        var draft = Portal.officer()
                .create(
                        "/v1/successions/%s/drafts".formatted(call.id()),
                        UUID.randomUUID().toString(),
                        "{\"applicationId\": \"%s\"}".formatted(fair.id()))
                .then()
                .statusCode(201)
                .body("awarded.amount", equalTo(awarded))
                .body("reasons.fi", endsWith(fi))
                .body("reasons.sv", endsWith(sv))
                .body("reasons.en", endsWith(en));
        gives(UUID.fromString(draft.extract().path("id")));
    }

    private static void gives(UUID decision) {
        Portal.presenter().step("decisions", decision, "presentation").then().statusCode(200);
        Portal.decider().step("decisions", decision, "approval").then().statusCode(200);
        Portal.officer().step("decisions", decision, "notification").then().statusCode(200);
    }

    private void declines(PlayedCall call, SentApplication application) {
        call.awaitReceipt(kafka.send(
                "verkosto.coordination",
                "fi.verkosto.network.declined.v1",
                application.id().toString(),
                """
                {"applicationId": "%s", "decisionId": "%s", "declinedAt": "2019-01-29T07:45:10Z"}""".formatted(application.id(), call.decisionOn(application))));
    }
}
