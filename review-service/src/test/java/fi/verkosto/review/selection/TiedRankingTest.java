package fi.verkosto.review.selection;

import static fi.verkosto.review.Portal.refused;
import static fi.verkosto.review.SentApplication.anApplication;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ranking that puts two in one place of which one finds room: no identifier and no chance of ours decides between them. */
@QuarkusTest
@WithPostgresAndKafka
class TiedRankingTest {

    private static final String LOTS = "\"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"},";

    KafkaTopic kafka;

    @Inject
    Database database;

    @Inject
    InstantSource clock;

    private PlayedCall call;
    private final SentApplication best = anApplication().asking("300000.00");
    private final SentApplication one = anApplication().asking("500000.00");
    private final SentApplication other = anApplication().asking("400000.00");

    @BeforeEach
    void rankThree() {
        call = new PlayedCall(kafka, database);
        call.isClosedWith("1000000.00", 2);
        call.receivesReviewed(best, 3);
        call.receivesReviewed(one, 2);
        call.receivesReviewed(other, 2);
    }

    @Test
    void leavesItToAPersonWithReasons() {
        refused(select(""), 409, "ties-undecided").then().body("tied", hasSize(2));
        refused(select(order(one)), 422, "tie-order-invalid");
        refused(select(order(best, one, other)), 422, "tie-order-invalid");

        select(order(one, other))
                .then()
                .statusCode(201)
                .body("scenario", nullValue())
                .body("tieOrder.applications", contains(id(one), id(other)))
                .body("proposals.applicationId", contains(id(best), id(one), id(other)))
                .body("proposals.outcome", contains("AWARDED", "AWARDED", "REJECTED"))
                .body("proposals[0].reasons.fi", not(containsString("Syy")))
                .body("proposals[1].reasons.fi", endsWith("valitseminen niistä perustui seuraavaan: Syy."))
                .body("proposals[2].reasons.sv", endsWith("grundar sig på följande: Skäl."));
        Portal.officer()
                .get("/v1/records/{call}/selection", call.id())
                .then()
                .statusCode(200)
                .body("tieOrder", contains(id(one), id(other)))
                .body("proposals.outcome", contains("AWARDED", "AWARDED", "REJECTED"));
    }

    @Test
    void leavesItToLotsWhereTheCallAnnouncedThem() {
        call.saysOfItsSelection(LOTS, "1000000.00", 2);
        refused(select(""), 409, "lottery-announced").then().body("tied", hasSize(2));
        refused(select(order(one, other)), 409, "lottery-announced");
        String lottery = PlayedLottery.committed(call, clock, best, one, other);
        List<String> drawn = PlayedLottery.drawn(lottery).stream()
                .filter(label -> !label.equals(id(best)))
                .toList();

        select(", \"lottery\": \"" + lottery + "\"")
                .then()
                .statusCode(201)
                .body("lottery", equalTo(lottery))
                .body("tieOrder.applications", equalTo(drawn))
                .body("proposals.applicationId", contains(id(best), drawn.getFirst(), drawn.getLast()))
                .body("proposals[1].reasons.fi", containsString("arvonta " + lottery))
                .body("proposals[2].outcome", equalTo("REJECTED"));
    }

    /** Whoever asks for more than is left would find no room in any order. */
    @Test
    void asksNobodyWhereTheOrderChangesNothing() {
        call.isClosedWith("700000.00", 2);

        select("")
                .then()
                .statusCode(201)
                .body("tieOrder", nullValue())
                .body("proposals.applicationId", contains(id(best), id(other), id(one)))
                .body("proposals.outcome", contains("AWARDED", "AWARDED", "REJECTED"))
                .body("proposals[2].reasons.en", containsString("did not suffice"));
    }

    private Response select(String howTiesAreDecided) {
        return Portal.officer()
                .create(
                        "/v1/selections",
                        UUID.randomUUID().toString(),
                        "{\"callId\": \"%s\"%s}".formatted(call.id(), howTiesAreDecided));
    }

    private static String order(SentApplication... tied) {
        return ", \"tieOrder\": {\"applications\": [%s], \"reasons\": {\"fi\": \"Syy.\", \"sv\": \"Skäl.\", \"en\": \"Reason.\"}}"
                .formatted(Stream.of(tied)
                        .map(application -> "\"" + id(application) + "\"")
                        .collect(Collectors.joining(", ")));
    }

    private static String id(SentApplication application) {
        return application.id().toString();
    }
}
