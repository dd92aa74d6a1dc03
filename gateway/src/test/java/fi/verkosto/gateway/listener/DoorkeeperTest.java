package fi.verkosto.gateway.listener;

import static org.assertj.core.api.Assertions.assertThat;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorkeeperTest {

    private static final Duration HEAD_WITHIN = Duration.ofSeconds(10);
    private static final String REQUEST = "GET /v1/calls HTTP/1.1\r\nHost: verkosto.example\r\n\r\n";

    private final EmbeddedChannel connection =
            new EmbeddedChannel(new HttpServerCodec(100, 200, 8192), new Doorkeeper(HEAD_WITHIN));

    @BeforeEach
    void stopTheClock() {
        connection.freezeTime();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: verkosto.example",
                "Host: verkosto.example:18000",
                "Host: 127.0.0.1:80",
                "Host: [::1]:18000"
            })
    void letsARequestWithOneHostThrough(String host) {
        send("GET / HTTP/1.1\r\n" + host + "\r\n\r\n");

        assertThat(connection.<Object>readInbound()).isInstanceOf(HttpRequest.class);
        assertThat(connection.isOpen()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/calls?text=p%C3%A4%25&limit=5", "*", "http://a/v1/calls", "/a-b._~!$&'()*+,;=:@/?[]"})
    void letsARequestToAnyUriThrough(String uri) {
        send("OPTIONS " + uri + " HTTP/1.1\r\nHost: a\r\n\r\n");

        assertThat(connection.<Object>readInbound()).isInstanceOf(HttpRequest.class);
        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void letsARequestOfTheOldVersionThroughWithoutHost() {
        send("GET / HTTP/1.0\r\n\r\n");

        assertThat(connection.<Object>readInbound()).isInstanceOf(HttpRequest.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET / HTTP/1.1\r\n\r\n",
                "GET / HTTP/1.1\r\nHost:\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a@b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a:b\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n",
                "GET / HTTP/3.0\r\nHost: a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost : a\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: a\r\nX\0: y\r\n\r\n",
                "GET /v1/calls/{x} HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/calls?% HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/calls?text=%4 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/calls?text=\u00e4 HTTP/1.1\r\nHost: a\r\n\r\n",
                "GET /v1/calls#top HTTP/1.1\r\nHost: a\r\n\r\n",
                "not http at all\r\n\r\n"
            })
    void refusesWithAProblemWhatIsNoRequest(String bytes) {
        send(bytes);

        assertRefused(400);
    }

    @Test
    void tellsALongAddressFromLongHeaders() {
        send("GET /" + "x".repeat(200) + " HTTP/1.1\r\nHost: a\r\n\r\n");

        assertRefused(414);
    }

    @Test
    void refusesLongHeaders() {
        send("GET / HTTP/1.1\r\nHost: a\r\nX: " + "x".repeat(300) + "\r\n\r\n");

        assertRefused(431);
    }

    @Test
    void refusesABodyThatBreaks() {
        send("POST / HTTP/1.1\r\nHost: a\r\nAccept-Language: sv\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n");

        assertThat(assertRefused(400)).contains("Content-Language: sv", "Begäran är felaktig");
    }

    @Test
    void closesOnABodyThatBreaksWhenItsAnswerHasBegun() {
        send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n");
        connection.writeOutbound(new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK));
        String begun = sent();

        send("zz\r\n");

        assertThat(begun).startsWith("HTTP/1.1 200");
        assertThat(sent()).isEmpty();
        assertThat(connection.isOpen()).isFalse();
    }

    @Test
    void refusesAHeadThatComesByteByByte() {
        for (char character : "GET / HTTP/1.1\r\nHo".toCharArray()) {
            send(String.valueOf(character));
            passSeconds(0.5);
        }
        assertThat(connection.isOpen()).isTrue();
        passSeconds(1);

        assertRefused(408);
    }

    @Test
    void waitsForAnAnswerAsLongAsItTakes() {
        send(REQUEST);
        passSeconds(3_600);

        assertThat(connection.isOpen()).isTrue();
    }

    @Test
    void waitsForTheNextRequestOnlyAsLongAsForTheFirst() {
        send(REQUEST);
        connection.writeOutbound(new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.CONTINUE));
        passSeconds(11);
        connection.writeOutbound(
                new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK),
                LastHttpContent.EMPTY_LAST_CONTENT);
        assertThat(sent()).contains("HTTP/1.1 200");
        passSeconds(9);
        assertThat(connection.isOpen()).isTrue();
        passSeconds(2);

        assertThat(connection.isOpen()).isFalse();
        assertThat(sent()).isEmpty();
    }

    private void send(String bytes) {
        connection.writeInbound(Unpooled.copiedBuffer(bytes, StandardCharsets.ISO_8859_1));
    }

    private void passSeconds(double seconds) {
        connection.advanceTimeBy((long) (seconds * 1_000), TimeUnit.MILLISECONDS);
        connection.runScheduledPendingTasks();
    }

    private String assertRefused(int status) {
        String answer = sent();
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status)
                .contains("application/problem+json", "\"status\":" + status);
        send("and more");
        passSeconds(6);
        assertThat(connection.isOpen()).isFalse();
        assertThat(sent()).isEmpty();
        return answer;
    }

    private String sent() {
        StringBuilder answer = new StringBuilder();
        for (ByteBuf bytes = connection.readOutbound(); bytes != null; bytes = connection.readOutbound()) {
            answer.append(bytes.toString(StandardCharsets.UTF_8));
            bytes.release();
        }
        return answer.toString();
    }
}
