package fi.verkosto.review.selection;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.COORDINATION;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import fi.verkosto.review.Database;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import fi.verkosto.review.scenario.PlayedLottery;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Lots of one strand that decide how much money another has left, and so who is tied there. Of two coordinators the one that asks
 * for little leaves room for both networks; the other, for one of them.
 */
@QuarkusTest
@WithPostgresAndKafka
class TiesAfterLotsTest {

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    private PlayedCall call;
    private final SentApplication dear = anApplication().to(COORDINATION).asking("500000.00");
    private final SentApplication cheap = anApplication().to(COORDINATION).asking("300000.00");
    private final SentApplication one = anApplication().asking("400000.00");
    private final SentApplication other = anApplication().asking("400000.00");

    @BeforeEach
    void rankEqualsInTwoStrands() {
        call = new PlayedCall(kafka, database);
        call.saysOfItsSelection("\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},", "1100000.00", 2);
        Stream.of(dear, cheap, one, other).forEach(application -> call.receivesReviewed(application, 2));
    }

    @Test
    void areDecidedByLotsThatComeAfter() {
        refused(select("null"), 409, "lottery-announced").then().body("tied", containsInAnyOrder(id(dear), id(cheap)));
        String first = PlayedLottery.committed(call, clock, dear, cheap);
        PlayedLottery.drawnWith(first, dear, cheap);
        refused(select("\"" + first + "\""), 409, "lottery-unfit")
                .then()
                .body("cause", equalTo("OTHERS_TIED"))
                .body("tied", hasItem(id(one)));

        String second = PlayedLottery.committedAfter(first, call, clock, dear, cheap, one, other);
        List<String> order = PlayedLottery.drawn(second);

        assertThat(order).containsSubsequence(id(dear), id(cheap));
        List<String> networks = order.stream()
                .filter(label -> label.equals(id(one)) || label.equals(id(other)))
                .toList();
        String selection = select("\"" + second + "\"")
                .then()
                .statusCode(201)
                .body("lottery", equalTo(second))
                .body("earlierLotteries", contains(first))
                .body("tieOrder.applications", equalTo(order))
                .body("proposals.applicationId", contains(id(dear), id(cheap), networks.get(0), networks.get(1)))
                .body("proposals.outcome", contains("AWARDED", "REJECTED", "AWARDED", "REJECTED"))
                .body("proposals[0].reasons.fi", containsString("arvonta " + second))
                .body("proposals[0].reasons.fi", containsString("Sitä edelsi arvonta " + first))
                .extract()
                .path("id");
        Portal.officer()
                .get("/v1/selections?call={call}", call.id())
                .then()
                .statusCode(200)
                .body("selections.id", contains(selection))
                .body("selections[0].earlierLotteries", contains(first));
        Portal.officer()
                .get("/v1/records/{call}/selection", call.id())
                .then()
                .statusCode(200)
                .body("tieOrder", equalTo(order))
                .body("proposals.outcome", contains("AWARDED", "REJECTED", "AWARDED", "REJECTED"));
    }

    /** Otherwise a second lottery would be a second draw. */
    @Test
    void areNotDecidedAgain() {
        String first = PlayedLottery.committed(call, clock, dear, cheap);
        refused(after(first, dear, cheap, one, other), 409, "lottery-unfit")
                .then()
                .body("cause", equalTo("NOT_DRAWN"));
        PlayedLottery.drawnWith(first, cheap, dear);
        refused(after(first, dear, cheap, one, other), 409, "lottery-unfit")
                .then()
                .body("cause", equalTo("DECIDED_BEFORE"));
        refused(after(first, one, other), 422, "lottery-pool-invalid")
                .then()
                .body("errors.rule", contains("left-out", "left-out"));
        refused(after(UUID.randomUUID().toString(), one, other), 404, "not-found");
        refused(
                PlayedLottery.commits(call, clock.instant().plusSeconds(60), "null", dear, cheap, one, other),
                409,
                "lottery-exists");

        select("\"" + first + "\"")
                .then()
                .statusCode(201)
                .body("earlierLotteries", empty())
                .body("proposals.outcome", contains("AWARDED", "REJECTED", "AWARDED", "AWARDED"));
    }

    /** What comes after a lottery is one, too. */
    @Test
    void areDecidedOnceByWhatComesAfter() {
        String first = PlayedLottery.committed(call, clock, dear, cheap);
        PlayedLottery.drawnWith(first, dear, cheap);
        refused(after(first, dear, cheap, one), 409, "lottery-unfit").then().body("cause", equalTo("OTHERS_TIED"));
        String second = PlayedLottery.committedAfter(first, call, clock, dear, cheap, one, other);

        refused(after(first, dear, cheap, one, other), 409, "lottery-exists")
                .then()
                .body("lotteryId", equalTo(second));
        refused(select("\"" + second + "\""), 409, "lottery-unfit").then().body("cause", equalTo("NOT_DRAWN"));
        PlayedLottery.drawn(second);
        refused(after(second, dear, cheap, one, other), 409, "lottery-unfit")
                .then()
                .body("cause", equalTo("DECIDED_BEFORE"));
    }

    private Response after(String first, SentApplication... applications) {
        return PlayedLottery.commitsAfter(
                "\"" + first + "\"", call, clock.instant().plusSeconds(60), "null", applications);
    }

    /** @param lottery as JSON */
    private Response select(String lottery) {
        return Portal.officer()
                .create(
                        "/v1/selections",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\", \"lottery\": %s}".formatted(call.id(), lottery));
    }

    private static String id(SentApplication application) {
        return application.id().toString();
    }
}
