package fi.verkosto.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What any service does with the ID of a request; the gateway sends one with each. */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class RequestIdTest {

    private static final String CALLERS = "018f3c2a-9d1e-7c4b-8a55-0f6e1d2c3b4a";
    private static final String PROBLEMS = "fi.verkosto.api.problem";

    @TestHTTPResource
    URI service;

    private final List<String> logged = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(ExtLogRecord.wrap(line).getMdcCopy().get("requestId"));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger(PROBLEMS).addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger(PROBLEMS).removeHandler(listener);
    }

    @ParameterizedTest
    @CsvSource({
        "200, administrator, application/json, /v1/deliveries?aboutId=00000000-0000-7000-8000-000000000404",
        "401, ,              application/json, /v1/deliveries",
        "403, applicant,     application/json, /v1/deliveries",
        "400, administrator, application/json, /v1/deliveries?limit=0",
        "400, administrator, application/json, /v1/deliveries?state=%ff",
        "404, administrator, application/json, /v1/nothing",
        "406, administrator, image/png,        /v1/deliveries"
    })
    void isInEveryAnswerAndEveryProblem(int status, String role, String accept, String path) {
        var request = (role == null ? RestAssured.given() : Callers.as(role))
                .urlEncodingEnabled(false)
                .accept(accept)
                .header("X-Request-ID", CALLERS);

        var answer = request.get(path).then().statusCode(status).header("X-Request-ID", CALLERS);

        if (status >= 400) {
            answer.contentType(startsWith("application/problem+json")).body("requestId", equalTo(CALLERS));
        }
    }

    @Test
    void isOnTheLinesOfTheLog() {
        Callers.as("applicant").header("X-Request-ID", CALLERS).get("/v1/deliveries");

        assertThat(logged).containsOnly(CALLERS);
    }

    @Test
    void isMadeWhereNoneComes() {
        Callers.administrator()
                .get("/v1/nothing")
                .then()
                .header("X-Request-ID", matchesPattern("[0-9a-f-]{36}"))
                .body("requestId", matchesPattern("[0-9a-f-]{36}"));
    }

    @Test
    void isInTheHeadOfAStream() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(service.resolve("/v1/events"))
                .header("Accept", "text/event-stream")
                .header("Authorization", "Bearer " + Callers.token("integrator"))
                .header("X-Request-ID", CALLERS)
                .build();

        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<InputStream> stream = client.send(request, BodyHandlers.ofInputStream());
            stream.body().close();

            assertThat(stream.statusCode()).isEqualTo(200);
            assertThat(stream.headers().allValues("X-Request-ID")).containsExactly(CALLERS);
        }
    }
}
