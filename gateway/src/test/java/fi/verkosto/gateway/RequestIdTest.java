package fi.verkosto.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.request.RequestId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class RequestIdTest {

    private static final String ACCESS = "fi.verkosto.access";
    private static final String DOORKEEPER = "fi.verkosto.gateway.listener.Doorkeeper";

    private final String callers = RequestId.next().value();

    /** Tells the lines of this request from one that an earlier test's request leaves only now. */
    private final String trace = callers.replace("-", "");

    @TestHTTPResource
    URI gateway;

    private final List<Line> logged = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            logged.add(new Line(line.getLoggerName(), ExtLogRecord.wrap(line).getMdcCopy()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("fi.verkosto").addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("fi.verkosto").removeHandler(listener);
    }

    @Test
    void ofTheCallerGoesToTheServiceAndBack() throws Exception {
        HttpResponse<String> answer =
                Browser.send(Browser.authorized(gateway, "/v1/calls/mirror").header("X-Request-ID", callers));

        assertThat(answer.headers().allValues("X-Request-ID")).containsExactly(callers);
        assertThat(seenByTheService(answer)).containsExactly(callers);
    }

    @Test
    void isMadeWhereTheCallersIsNone() throws Exception {
        HttpResponse<String> answer = Browser.send(
                Browser.authorized(gateway, "/v1/calls/mirror").header("X-Request-ID", "aino@example.com"));

        String made = answer.headers().firstValue("X-Request-ID").orElseThrow();
        assertThat(made).matches("[0-9a-f-]{36}");
        assertThat(seenByTheService(answer)).containsExactly(made);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/docs", "/openapi", "/v1/calls/unchanged", "/v1/calls/nothing", "/v1/calls/refused"})
    void isInEveryAnswerOnce(String path) throws Exception {
        assertThat(Browser.send(asCaller(path)).headers().allValues("X-Request-ID"))
                .containsExactly(callers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nowhere", "/v1/reviews", "/v1/calls/broken", "/docs?x=1"})
    void isInEveryProblemAndEveryLineOfTheLog(String path) throws Exception {
        HttpResponse<String> answer = Browser.send(asCaller(path));

        assertThat(new JsonObject(answer.body()).getString("requestId")).isEqualTo(callers);
        assertThat(answer.headers().allValues("X-Request-ID")).containsExactly(callers);
        await().atMost(5, SECONDS)
                .until(() -> logged.stream().anyMatch(line -> line.isOf(ACCESS) && trace.equals(line.traceId())));
        assertThat(logged)
                .filteredOn(line -> line.requestId() == null || trace.equals(line.traceId()))
                .extracting(Line::requestId)
                .containsOnly(callers);
    }

    @Test
    void isInWhatTheDoorkeeperRefuses() throws Exception {
        String answer = RawCaller.answerTo(gateway, "GET /v1/calls/{x}", "X-Request-ID: " + callers);

        assertThat(answer).contains("X-Request-ID: " + callers, "\"requestId\":\"" + callers + "\"");
        assertThat(logged).anyMatch(line -> line.isOf(DOORKEEPER) && callers.equals(line.requestId()));
    }

    private HttpRequest.Builder asCaller(String path) {
        return Browser.authorized(gateway, path)
                .header("X-Request-ID", callers)
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    }

    private static Iterable<Object> seenByTheService(HttpResponse<String> answer) {
        return new JsonObject(answer.body()).getJsonObject("headers").getJsonArray("x-request-id");
    }

    private record Line(String logger, Map<String, String> keys) {

        boolean isOf(String other) {
            return other.equals(logger);
        }

        String requestId() {
            return keys.get("requestId");
        }

        String traceId() {
            return keys.get("traceId");
        }
    }
}
