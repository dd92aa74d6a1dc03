package fi.verkosto.applications;

import fi.verkosto.clock.ArrivalStamps;
import fi.verkosto.testkit.Tokens;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.util.UUID;

/** Requests as they come from a gateway that they reached at another time. */
public final class Gateway {

    private final ArrivalStamps stamps;

    public Gateway(ArrivalStamps stamps) {
        this.stamps = stamps;
    }

    /** Submits what reached the gateway then, whatever the time is now. */
    public Response submit(String businessId, String application, Instant arrived) {
        String token = token(businessId);
        String path = "/v1/applications/" + application + "/submissions";
        return request(token, stamp(token, path, arrived), Api.etag(businessId, application))
                .post(path);
    }

    /** Submits with a stamp that was made for something else. */
    public Response submit(String businessId, String application, String stamp) {
        return request(token(businessId), stamp, Api.etag(businessId, application))
                .post("/v1/applications/{id}/submissions", application);
    }

    public String stamp(String token, String path, Instant arrived) {
        return stamps.stamp(arrived, "POST", path, "Bearer " + token).orElseThrow();
    }

    private static String token(String businessId) {
        return Tokens.of("person of " + businessId)
                .roles("applicant")
                .organisation(businessId)
                .sign();
    }

    private static RequestSpecification request(String token, String stamp, String etag) {
        return io.restassured.RestAssured.given()
                .header("Authorization", "Bearer " + token)
                .header(ArrivalStamps.HEADER, stamp)
                .header("Accept-Language", "en")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", etag);
    }
}
