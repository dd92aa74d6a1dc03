package fi.verkosto.gateway;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.json.JsonObject;
import java.io.BufferedReader;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Surroundings.class)
class StreamingTest {

    private static final int MEGABYTE = 1024 * 1024;

    @TestHTTPResource
    URI gateway;

    @ConfigProperty(name = "verkosto.gateway.routes.notification")
    URI service;

    @Test
    void handsEachEventOverAtOnce() throws Exception {
        HttpResponse<InputStream> stream = Browser.client()
                .send(Browser.authorized(gateway, "/v1/events?stream=prompt").build(), BodyHandlers.ofInputStream());

        try (BufferedReader lines = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            // The service keeps the stream open: a line can only be read here if nothing held it back.
            assertThat(stream.headers().firstValue("Content-Type")).hasValue("text/event-stream");
            assertThat(lines.readLine()).isEqualTo("event: first");
            assertThat(lines.readLine()).isEmpty();
            Browser.send(Browser.to(service, "/test/next?stream=prompt"));
            assertThat(lines.readLine()).isEqualTo("event: second");
        }
    }

    @Test
    void endsTheServicesStreamWhenTheCallerLeaves() throws Exception {
        int before = state().getInteger("cancelled");
        SocketChannel caller = RawCaller.begin(gateway, "GET /v1/events?stream=left");
        await().atMost(5, SECONDS).until(() -> caller.read(ByteBuffer.allocate(4096)) > 0);

        caller.close();

        await().atMost(5, SECONDS).until(() -> state().getInteger("cancelled") > before);
    }

    @Test
    void breaksTheUploadOffWhenTheCallerDoes() throws Exception {
        int before = state().getInteger("cancelled");
        long received = state().getLong("received");
        SocketChannel caller = RawCaller.begin(gateway, "POST /v1/calls/upload/publication", "Content-Length: 100");
        caller.write(ByteBuffer.allocate(10));
        await().atMost(5, SECONDS).until(() -> state().getLong("received") > received);

        caller.close();

        await().atMost(5, SECONDS).until(() -> state().getInteger("cancelled") > before);
    }

    @Test
    void readsNoFasterThanTheServiceDoes() throws Exception {
        byte[] chunk = new byte[MEGABYTE];
        long size = 50L * MEGABYTE;
        try (SocketChannel caller =
                RawCaller.begin(gateway, "POST /v1/applications/later/attachments", "Content-Length: " + size)) {
            AtomicLong sent = new AtomicLong();
            // What is sent now only fills the sockets' buffers; the gateway keeps nothing.
            await().during(Duration.ofMillis(500)).atMost(20, SECONDS).until(() -> {
                long before = sent.get();
                fill(caller, chunk, sent, size);
                return sent.get() == before;
            });
            assertThat(sent.get()).isLessThan(30L * MEGABYTE);

            Browser.send(Browser.to(service, "/test/read"));
            await().atMost(20, SECONDS).until(() -> {
                fill(caller, chunk, sent, size);
                return sent.get() == size;
            });
            assertThat(readAnswer(caller)).contains("200 OK").endsWith(Long.toString(size));
        }
    }

    @Test
    void acceptsFilesUpToTheLimit() throws Exception {
        byte[] body = new byte[51 * MEGABYTE];

        HttpResponse<String> answer = Browser.send(
                Browser.authorized(gateway, "/v1/applications/1/attachments").POST(BodyPublishers.ofByteArray(body)));

        assertThat(answer.body()).isEqualTo(Integer.toString(body.length));
    }

    @Test
    void refusesFilesThatAnnounceMoreThanTheLimit() throws Exception {
        String answer = RawCaller.answerTo(
                gateway, "POST /v1/applications/1/attachments", "Content-Length: " + (51L * MEGABYTE + 1));

        assertThat(answer).contains("413 Request Entity Too Large").contains("/problems/too-large");
    }

    @Test
    void refusesFilesThatGrowPastTheLimit() throws Exception {
        byte[] chunk = new byte[MEGABYTE];
        HttpResponse<String> answer = Browser.send(Browser.authorized(gateway, "/v1/applications/1/attachments")
                .POST(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(52, chunk))));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(new JsonObject(answer.body()).getString("type"))
                .isEqualTo("https://verkosto.example/problems/too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "Application/merge-patch+JSON; charset=utf-8", "text/csv"})
    void refusesWhatTheServicesWouldNotTake(String type) throws Exception {
        byte[] chunk = new byte[MEGABYTE];
        String announced = RawCaller.answerTo(
                gateway,
                "POST /v1/calls/upload/publication",
                "Content-Type: " + type,
                "Content-Length: " + (MEGABYTE + 1));
        HttpResponse<String> grown = Browser.send(Browser.authorized(gateway, "/v1/calls/upload/publication")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArrays(java.util.Collections.nCopies(2, chunk))));
        HttpResponse<String> largest = Browser.send(Browser.authorized(gateway, "/v1/calls/upload/publication")
                .header("Content-Type", type)
                .POST(BodyPublishers.ofByteArray(chunk)));

        assertThat(announced).contains("413 Request Entity Too Large").contains("/problems/too-large");
        assertThat(grown.statusCode()).isEqualTo(413);
        assertThat(grown.body()).contains("/problems/too-large");
        assertThat(largest.body()).isEqualTo(Integer.toString(MEGABYTE));
    }

    @Test
    void handsARefusalOverThatComesBeforeTheFileIsComplete() throws Exception {
        try (SocketChannel caller = RawCaller.begin(
                gateway, "POST /v1/applications/refused/attachments", "Content-Length: " + 50L * MEGABYTE)) {
            caller.write(ByteBuffer.allocate(1000));
            assertThat(readAnswer(caller)).contains("409 Conflict");
        }
    }

    @Test
    void waitsForABodyOnlySoLong() throws Exception {
        try (SocketChannel caller =
                RawCaller.begin(gateway, "POST /v1/calls/upload/publication", "Content-Length: 5")) {
            caller.write(ByteBuffer.wrap("{".getBytes(StandardCharsets.US_ASCII)));
            assertThat(readUntil(caller, "/problems/body-timeout")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void refusesBodiesOfUnclearLength() throws Exception {
        assertThat(RawCaller.answerTo(
                        gateway,
                        "POST /v1/calls/upload/publication",
                        "Content-Length: 5",
                        "Transfer-Encoding: chunked"))
                .contains("400 Bad Request");
    }

    @Test
    void asksForTheBodyOnlyWhenItWillTakeIt() throws Exception {
        try (SocketChannel caller = RawCaller.begin(
                gateway, "POST /v1/calls/upload/publication", "Content-Length: 2", "Expect: 100-continue")) {
            assertThat(readUntil(caller, "100 Continue")).startsWith("HTTP/1.1 100 Continue");
            caller.write(ByteBuffer.wrap("{}".getBytes(StandardCharsets.US_ASCII)));
            assertThat(readAnswer(caller)).contains("200 OK").endsWith("2");
        }
    }

    private static void fill(SocketChannel caller, byte[] chunk, AtomicLong sent, long size) throws Exception {
        int written;
        do {
            int length = (int) Math.min(chunk.length, size - sent.get());
            written = caller.write(ByteBuffer.wrap(Arrays.copyOf(chunk, length)));
            sent.addAndGet(written);
        } while (written > 0);
    }

    private static String readAnswer(SocketChannel caller) {
        return readUntil(caller, "\r\n\r\n");
    }

    private static String readUntil(SocketChannel caller, String expected) {
        StringBuilder read = new StringBuilder();
        await().atMost(20, SECONDS).until(() -> {
            ByteBuffer buffer = ByteBuffer.allocate(4096);
            caller.read(buffer);
            read.append(StandardCharsets.UTF_8.decode(buffer.flip()));
            return read.indexOf(expected) >= 0;
        });
        return read.toString();
    }

    private JsonObject state() throws Exception {
        return new JsonObject(Browser.send(Browser.to(service, "/test/state")).body());
    }
}
