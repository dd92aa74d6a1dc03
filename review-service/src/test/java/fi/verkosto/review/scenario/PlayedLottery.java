package fi.verkosto.review.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.LotteryCheck;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.review.PlayedCall;
import fi.verkosto.review.Portal;
import fi.verkosto.review.SentApplication;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lots drawn among applications of a played call. */
public final class PlayedLottery {

    public static final String VALUE = "3 8 12 19 27 31 36";

    private PlayedLottery() {}

    /** One among equals of the ranking whose value can be known now; its ID. */
    public static String committed(PlayedCall call, InstantSource clock, SentApplication... applications) {
        return committedFor(call, clock, "null", "null", applications);
    }

    /** The same among equals of a scenario. */
    public static String committedTo(
            String scenario, PlayedCall call, InstantSource clock, SentApplication... applications) {
        return committedFor(call, clock, "null", "\"%s\"".formatted(scenario), applications);
    }

    /** The same among equals of the ranking, after another that was drawn. */
    public static String committedAfter(
            String first, PlayedCall call, InstantSource clock, SentApplication... applications) {
        return committedFor(call, clock, "\"%s\"".formatted(first), "null", applications);
    }

    private static String committedFor(
            PlayedCall call, InstantSource clock, String after, String scenario, SentApplication... applications) {
        Instant knownFrom = clock.instant().plusMillis(500);
        String id = commitsAfter(after, call, knownFrom, scenario, applications)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        await().atMost(Duration.ofSeconds(20)).until(() -> !clock.instant().isBefore(knownFrom));
        return id;
    }

    /**
     * An officer commits to one.
     *
     * @param scenario as JSON
     */
    public static Response commits(
            PlayedCall call, Instant knownFrom, String scenario, SentApplication... applications) {
        return commitsAfter("null", call, knownFrom, scenario, applications);
    }

    /**
     * The same after another.
     *
     * @param after as JSON
     * @param scenario as JSON
     */
    public static Response commitsAfter(
            String after, PlayedCall call, Instant knownFrom, String scenario, SentApplication... applications) {
        String ids = Stream.of(applications)
                .map(application -> "\"" + application.id() + "\"")
                .collect(Collectors.joining(", "));
        return Portal.officer().create("/v1/lotteries", UUID.randomUUID().toString(), """
                        {"callId": "%s", "applicationIds": [%s], "scenario": %s, "source": "Lotto",
                         "knownFrom": "%s", "after": %s}""".formatted(
                        call.id(), ids, scenario, knownFrom, after));
    }

    /** Answers the order. */
    public static List<String> drawn(String lottery) {
        return drawn(lottery, VALUE);
    }

    /** By a value that puts those whom it is among into this order. */
    public static void drawnWith(String lottery, SentApplication... order) {
        List<String> wanted =
                Stream.of(order).map(application -> application.id().toString()).toList();
        String commitment = Portal.officer().get("/v1/lotteries/{id}", lottery).path("commitment");
        LotteryCommitment committed = LotteryCheck.commitment(commitment, null).orElseThrow();
        String value = IntStream.iterate(1, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(number -> committed
                        .order(CanonicalJson.sha256(commitment), number)
                        .equals(wanted))
                .findFirst()
                .orElseThrow();
        assertThat(drawn(lottery, value)).isEqualTo(wanted);
    }

    private static List<String> drawn(String lottery, String value) {
        enter(Portal.officer(), lottery, value);
        return enter(Portal.decider(), lottery, value).path("order");
    }

    private static Response enter(Portal portal, String lottery, String value) {
        Response answer = portal.request()
                .contentType(ContentType.JSON)
                .body("{\"value\": \"%s\"}".formatted(value))
                .post("/v1/lotteries/{id}/value", lottery);
        answer.then().statusCode(200);
        return answer;
    }
}
