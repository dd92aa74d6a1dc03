package fi.verkosto.testkit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlainClientsTest {

    private static final RestAssuredConfig USUAL = RestAssuredConfig.config();

    private final List<String> seen = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendWhatTheUsualOnesSend() {
        Response usual = post(USUAL);
        Response plain = post(PlainClients.in(USUAL));

        assertThat(seen).hasSize(2);
        assertThat(seen.getLast()).isEqualTo(seen.getFirst()).contains("Authorization=[Bearer token]", "{\"a\": 1}");
        assertThat(plain.statusCode()).isEqualTo(usual.statusCode()).isEqualTo(201);
        assertThat(plain.asString()).isEqualTo(usual.asString()).isEqualTo("{\"b\":2}");
    }

    /** Each client is its own: what one request was given is not sent with the next. */
    @Test
    void rememberNothing() {
        RestAssuredConfig config = PlainClients.in(USUAL);
        post(config);
        seen.clear();

        given().config(config).get(address()).then().statusCode(201);

        assertThat(seen).singleElement().asString().doesNotContain("Authorization", "Cookie");
    }

    private Response post(RestAssuredConfig config) {
        return given().config(config)
                .auth()
                .oauth2("token")
                .contentType(ContentType.JSON)
                .body("{\"a\": 1}")
                .post(address());
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1/calls";
    }

    private void answer(HttpExchange exchange) throws IOException {
        Map<String, List<String>> headers = new TreeMap<>(exchange.getRequestHeaders());
        seen.add(headers + new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        byte[] body = "{\"b\":2}".getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.getResponseHeaders().add("Set-Cookie", "a=b");
        exchange.sendResponseHeaders(201, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
