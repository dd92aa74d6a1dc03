package fi.verkosto.play.portal;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;

/** What the API answered. */
public record Answer(int status, HttpHeaders headers, String text) {
    static Answer from(HttpResponse<String> response) {
        return new Answer(response.statusCode(), response.headers(), response.body());
    }

    public JsonNode json() {
        try {
            return Json.MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new PlayStopped("An answer that is no JSON: " + text, e);
        }
    }

    /** The version of what was answered, for If-Match. */
    public String etag() {
        return headers.firstValue("ETag").orElseThrow(() -> new PlayStopped("An answer without an ETag: " + text));
    }
}
