package fi.verkosto.review;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A panel round on a review, each step of which an officer takes in the version that it has now. */
public record PlayedPanel(UUID review, UUID id) {

    public static final String REASON = "{\"reason\": \"Asked to look at it again\"}";
    public static final String NOTES = "The panel read it together";

    public static Response opening(UUID review) {
        return Portal.officer().create(all(review), UUID.randomUUID().toString(), "");
    }

    public static PlayedPanel opened(UUID review) {
        return new PlayedPanel(
                review,
                UUID.fromString(opening(review).then().statusCode(201).extract().path("id")));
    }

    public static PlayedPanel closed(UUID review, int... scores) {
        PlayedPanel panel = opened(review);
        panel.write(content(scores)).then().statusCode(200);
        panel.step("closing", null).then().statusCode(200);
        return panel;
    }

    /** The notes, and a score for each criterion of a played call as far as there are any. */
    public static String content(int... scores) {
        return IntStream.range(0, scores.length)
                .mapToObj(index -> "{\"criterion\": \"%s\", \"score\": %d}"
                        .formatted(PlayedCall.CRITERIA.get(index), scores[index]))
                .collect(Collectors.joining(", ", "{\"notes\": \"" + NOTES + "\", \"scores\": [", "]}"));
    }

    public static String all(UUID review) {
        return "/v1/reviews/" + review + "/panel-rounds";
    }

    public String path() {
        return all(review) + "/" + id;
    }

    public Response read(Portal portal) {
        return portal.get(path());
    }

    public String state() {
        return read(Portal.officer()).then().statusCode(200).extract().path("state");
    }

    public String etag() {
        return read(Portal.officer()).then().statusCode(200).extract().header("ETag");
    }

    public Response write(String content) {
        return writeIn(Portal.officer(), etag(), content);
    }

    public Response writeIn(Portal portal, String ifMatch, String content) {
        return portal.request()
                .header("If-Match", ifMatch)
                .contentType(ContentType.JSON)
                .body(content)
                .put(path());
    }

    public Response step(String step, String body) {
        return stepIn(Portal.officer(), etag(), step, body);
    }

    public Response stepIn(Portal portal, String ifMatch, String step, String body) {
        var request = portal.request().header("If-Match", ifMatch);
        if (body != null) {
            request.contentType(ContentType.JSON).body(body);
        }
        return request.post(path() + "/" + step);
    }
}
