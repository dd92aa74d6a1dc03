package fi.verkosto.review.scenario;

import static org.awaitility.Awaitility.await;

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
import java.util.stream.Stream;

/** Lots drawn among applications of a played call. */
public final class PlayedLottery {

    public static final String VALUE = "3 8 12 19 27 31 36";

    private PlayedLottery() {}

    /** One among equals of the ranking whose value can be known now; its ID. */
    public static String committed(PlayedCall call, InstantSource clock, SentApplication... applications) {
        return committedFor(call, clock, "null", applications);
    }

    /** The same among equals of a scenario. */
    public static String committedTo(
            String scenario, PlayedCall call, InstantSource clock, SentApplication... applications) {
        return committedFor(call, clock, "\"%s\"".formatted(scenario), applications);
    }

    private static String committedFor(
            PlayedCall call, InstantSource clock, String scenario, SentApplication... applications) {
        Instant knownFrom = clock.instant().plusMillis(500);
        String id = commits(call, knownFrom, scenario, applications)
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
        String ids = Stream.of(applications)
                .map(application -> "\"" + application.id() + "\"")
                .collect(Collectors.joining(", "));
        return Portal.officer().create("/v1/lotteries", UUID.randomUUID().toString(), """
                        {"callId": "%s", "applicationIds": [%s], "scenario": %s, "source": "Lotto",
                         "knownFrom": "%s"}""".formatted(
                        call.id(), ids, scenario, knownFrom));
    }

    /** Answers the order. */
    public static List<String> drawn(String lottery) {
        enter(Portal.officer(), lottery);
        return enter(Portal.decider(), lottery).path("order");
    }

    private static Response enter(Portal portal, String lottery) {
        Response answer = portal.request()
                .contentType(ContentType.JSON)
                .body("{\"value\": \"%s\"}".formatted(VALUE))
                .post("/v1/lotteries/{id}/value", lottery);
        answer.then().statusCode(200);
        return answer;
    }
}
