package fi.verkosto.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.RecordEnd;
import fi.verkosto.receipts.SigningKey;
import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With the files alone: nothing runs here that could be asked. */
class VerifyRecordCommandTest {
    private static final String CALL = "00000000-0000-0000-0000-000000000001";

    @TempDir
    private Path folder;

    private String first;
    private String second;
    private String seal;
    private String keys;

    @BeforeEach
    void write() throws IOException {
        first = "{\"action\":\"CALL_LEARNED\",\"callId\":\"%s\",\"number\":1}".formatted(CALL);
        second = "{\"action\":\"SCORES_COMPLETED\",\"callId\":\"%s\",\"number\":2,\"previous\":\"%s\"}"
                .formatted(CALL, CanonicalJson.sha256(first));
        SigningKey key = SigningKey.read(new Keys(new Checkout(folder)).receiptKey());
        Instant at = Instant.parse("2018-12-14T10:00:00Z");
        seal = file("seal", key.sign(new RecordEnd(UUID.fromString(CALL), 2, CanonicalJson.sha256(second), at)));
        keys = file("keys.json", ReceiptKeys.of(key).toJson());
    }

    @Test
    void acceptsARecordAndItsSeal() throws IOException {
        assertThat(verify(first + "\n" + second + "\n")).isZero();
        assertThat(verify(first + "\n" + second + "\n", "--seal", seal, "--keys", keys))
                .isZero();
    }

    @Test
    void refusesWhatWasTamperedWith() throws IOException {
        assertThat(verify(second + "\n")).isOne();
        assertThat(verify(first.replace("LEARNED", "CHANGED") + "\n" + second)).isOne();
        assertThat(verify(first + "\n", "--seal", seal, "--keys", keys)).isOne();
        assertThat(verify(first + "\n" + second.replace("COMPLETED", "REOPENED"), "--seal", seal, "--keys", keys))
                .isOne();
    }

    private int verify(String record, String... more) throws IOException {
        CommandLine command = new CommandLine(new VerifyRecordCommand());
        String[] arguments = new String[more.length + 1];
        arguments[0] = file("record.txt", record);
        System.arraycopy(more, 0, arguments, 1, more.length);
        return command.execute(arguments);
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
