package fi.verkosto.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** A caller of the gateway. */
final class Browser {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Browser() {}

    static HttpRequest.Builder to(URI base, String path) {
        return HttpRequest.newBuilder(base.resolve(path));
    }

    static HttpRequest.Builder authorized(URI base, String path) {
        return to(base, path).header("Authorization", "Bearer " + AccessTokens.valid());
    }

    static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    static HttpClient client() {
        return CLIENT;
    }
}
