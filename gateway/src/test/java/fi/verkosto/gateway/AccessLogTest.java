package fi.verkosto.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.request.RequestId;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
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

@QuarkusTest
@WithTestResource(Surroundings.class)
class AccessLogTest {

    /** Tells the line of this request from one that an earlier test's request leaves only now. */
    private final String requestId = RequestId.next().value();

    @TestHTTPResource
    URI gateway;

    private final List<Map<String, String>> lines = new CopyOnWriteArrayList<>();

    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord line) {
            assertThat(line.getMessage()).isEqualTo("request");
            lines.add(ExtLogRecord.wrap(line).getMdcCopy());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("fi.verkosto.access").addHandler(listener);
    }

    @AfterEach
    void leave() {
        Logger.getLogger("fi.verkosto.access").removeHandler(listener);
    }

    @Test
    void tellsWhatHappenedAndNothingAboutTheCaller() throws Exception {
        Browser.send(Browser.authorized(gateway, "/v1/calls/refused?applicant=Aino")
                .header("From", "aino@example.com")
                .header("X-Request-ID", requestId));

        Map<String, String> line = onlyLine();
        assertThat(line)
                .containsEntry("method", "GET")
                .containsEntry("path", "/v1/calls/refused")
                .containsEntry("service", "applications-service")
                .containsEntry("status", "409")
                .containsEntry("complete", "true")
                .containsKeys("milliseconds", "bytes", "traceId");
        assertThat(line.toString()).doesNotContainIgnoringCase("aino", "bearer", "127.0.0.1");
    }

    @Test
    void keepsUnknownPathsToItself() throws Exception {
        Browser.send(Browser.to(gateway, "/people/aino").header("X-Request-ID", requestId));

        assertThat(onlyLine()).containsEntry("status", "404").doesNotContainKey("path");
    }

    private Map<String, String> onlyLine() {
        await().atMost(5, SECONDS).until(() -> !ownLines().isEmpty());
        assertThat(ownLines()).hasSize(1);
        return ownLines().getFirst();
    }

    private List<Map<String, String>> ownLines() {
        return lines.stream()
                .filter(line -> requestId.equals(line.get("requestId")))
                .toList();
    }
}
