package fi.verkosto.applications.attachment;

import static fi.verkosto.applications.Api.draftOf;
import static fi.verkosto.applications.Api.publishedCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.clock.BusinessClock;
import fi.verkosto.testkit.Tokens;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Callers that break off, lie about the length, dribble, or send what nobody wants; over bare sockets. */
@QuarkusTest
@WithPostgresAndKafka
class BrokenUploadTest {

    private static final String LEAD = "0208201-1";
    private static final String TOO_MUCH = "x".repeat(70_000);

    private final BusinessClock clock;
    private final StoredFiles stored;
    private final AttachmentLimits limits;

    @TestHTTPResource
    URI service;

    private String application;

    BrokenUploadTest(BusinessClock clock, DataSource database, AttachmentLimits limits) {
        this.clock = clock;
        this.stored = new StoredFiles(database);
        this.limits = limits;
    }

    @BeforeEach
    void open() {
        clock.moveTo(Instant.parse("2018-11-01T09:00:00Z"));
        application = draftOf(LEAD, publishedCall());
    }

    @Test
    void leavesNothingBehindWhenTheCallerBreaksOff() throws IOException {
        try (Socket caller = begin("Content-Length: 1000000")) {
            caller.getOutputStream().write(Files.pdf(300_000));
            caller.getOutputStream().flush();
            await().atMost(Duration.ofSeconds(20)).until(() -> receiving() == 1);
            // While it comes in, nobody else can find it by a name.
            assertThat(named()).isZero();
        }
        await().atMost(Duration.ofSeconds(20)).until(() -> receiving() == 0);
        assertThat(named()).isZero();
        assertThat(stored.of(application)).isZero();
    }

    @Test
    void takesAFileWithoutAnAnnouncedLengthPieceByPiece() throws IOException {
        try (Socket caller = begin("Transfer-Encoding: chunked")) {
            byte[] file = Files.pdf();
            for (byte piece : file) {
                caller.getOutputStream().write(new byte[] {'1', '\r', '\n', piece, '\r', '\n'});
                caller.getOutputStream().flush();
            }
            caller.getOutputStream().write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(caller)).contains(" 201 ").contains(StoredFiles.sha256(file));
        }
        assertThat(stored.of(application)).isOne();
    }

    @Test
    void refusesAnAnnouncedLengthBeforeTheFileIsSent() throws IOException {
        try (Socket caller = begin("Content-Length: " + (50L * 1024 * 1024 + 1))) {
            assertThat(answer(caller)).contains(" 413 ").contains("/problems/too-large");
        }
    }

    @Test
    void refusesAStrangerBeforeTheFileIsSent() throws IOException {
        application = UUID.fromString("00000000-0000-7000-8000-00000000ffff").toString();
        try (Socket caller = begin("Content-Length: 10000000")) {
            assertThat(answer(caller)).contains(" 404 ");
        }
    }

    @Test
    void keepsOneMegabyteForEverythingElseHoweverItIsSent() throws IOException {
        try (Socket caller = new Socket(service.getHost(), service.getPort())) {
            head(caller, "POST /v1/applications", "Content-Type: application/json", "Transfer-Encoding: chunked");
            write(caller, "1\r\n{\r\n");
            String piece = Integer.toHexString(TOO_MUCH.length()) + "\r\n" + TOO_MUCH.replace('x', ' ') + "\r\n";
            for (int i = 0; i < 16; i++) {
                write(caller, piece);
            }
            assertThat(answer(caller)).contains(" 413 ").contains("/problems/too-large");
        }
    }

    private Socket begin(String length) throws IOException {
        Socket caller = new Socket(service.getHost(), service.getPort());
        head(
                caller,
                "POST /v1/applications/" + application + "/attachments?section=budget&name=a.pdf",
                "Content-Type: application/octet-stream",
                length);
        return caller;
    }

    private static void head(Socket caller, String request, String... headers) throws IOException {
        caller.setSoTimeout(20_000);
        String token = Tokens.of("person of " + LEAD)
                .roles("applicant")
                .organisation(LEAD)
                .sign();
        write(
                caller,
                request + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\nIdempotency-Key: "
                        + UUID.randomUUID() + "\r\n" + String.join("\r\n", headers) + "\r\n\r\n");
    }

    private static void write(Socket caller, String text) throws IOException {
        caller.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    /** Head and body of the answer, as far as they come at once. */
    private static String answer(Socket caller) throws IOException {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8192];
        while (!answer.toString().contains("}")) {
            int read = caller.getInputStream().read(buffer);
            if (read < 0) {
                break;
            }
            answer.append(new String(buffer, 0, read, StandardCharsets.UTF_8));
        }
        return answer.toString();
    }

    private long named() throws IOException {
        try (Stream<Path> files = java.nio.file.Files.list(limits.folder())) {
            return files.filter(file -> file.getFileName().toString().startsWith("verkosto-upload-"))
                    .count();
        }
    }

    /** Files of this process that have lost their name, as Linux shows them. */
    private static long receiving() throws IOException {
        try (Stream<Path> handles = java.nio.file.Files.list(Path.of("/proc/self/fd"))) {
            return handles.map(BrokenUploadTest::target)
                    .filter(target -> target.contains("verkosto-upload-"))
                    .filter(target -> target.toLowerCase(Locale.ROOT).endsWith("(deleted)"))
                    .count();
        }
    }

    private static String target(Path handle) {
        try {
            return java.nio.file.Files.readSymbolicLink(handle).toString();
        } catch (IOException _) {
            return "";
        }
    }
}
