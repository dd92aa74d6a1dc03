package fi.verkosto.play.portal;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** One user at the public API, with a token of their own: as much as any portal can do, and nothing more. */
public final class Portal {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final URI gateway;
    private final String user;
    private final String token;

    public Portal(URI gateway, String user, String token) {
        this.gateway = gateway;
        this.user = user;
        this.token = token;
    }

    public ApiRequest get(String path) {
        return request("GET", path);
    }

    public ApiRequest post(String path) {
        return request("POST", path);
    }

    public ApiRequest put(String path) {
        return request("PUT", path);
    }

    public ApiRequest patch(String path) {
        return request("PATCH", path);
    }

    public ApiRequest request(String method, String path) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(gateway.resolve(path))
                .timeout(Duration.ofMinutes(5))
                .header("Authorization", "Bearer " + token)
                .header("Accept-Language", "en");
        return new ApiRequest(CLIENT, builder, method, method + " " + path + " by " + user);
    }

    /** Every item of a list, page by page. */
    public List<JsonNode> list(String path) {
        List<JsonNode> items = new ArrayList<>();
        String page = path;
        while (!page.isEmpty()) {
            JsonNode answer = get(page).expect(200).json();
            answer.path("items").forEach(items::add);
            String next = answer.path("next").asText("");
            page = next.isEmpty() || next.equals("null")
                    ? ""
                    : path + (path.contains("?") ? "&" : "?") + "cursor=" + next;
        }
        return items;
    }

    /** Who the user is in calls, reviews and events. */
    public String subject() {
        return claim("sub");
    }

    /** The business ID of the organisation that the user acts for. */
    public String organisation() {
        return claim("business_id");
    }

    private String claim(String name) {
        byte[] payload = Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]);
        return Json.parse(new String(payload, StandardCharsets.UTF_8))
                .path(name)
                .asText();
    }

    public String user() {
        return user;
    }

    public String token() {
        return token;
    }
}
