package fi.verkosto.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.SigningKey;
import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With the files alone: nothing runs here that could be asked. */
class VerifyReceiptCommandTest {
    private static final String RECORD = "{\"title\":\"Verkosto\"}";

    @TempDir
    private Path folder;

    private String first;
    private String second;
    private Path keys;

    @BeforeEach
    void sign() throws IOException {
        SigningKey key = SigningKey.read(new Keys(new Checkout(folder)).receiptKey());
        first = key.sign(receipt(1, null));
        second = key.sign(receipt(2, CanonicalJson.sha256(first)));
        keys = file("keys.json", ReceiptKeys.of(key).toJson());
    }

    @Test
    void acceptsAReceiptItsRecordAndAChain() throws IOException {
        assertThat(verify(first)).isZero();
        assertThat(verify(first + "\n" + second + "\n")).isZero();
        assertThat(verify(first, "--record", file("record.json", RECORD).toString()))
                .isZero();
    }

    @Test
    void refusesWhatWasTamperedWith() throws IOException {
        assertThat(verify(second + "\n" + first + "\n")).isOne();
        assertThat(verify(first.replaceFirst("\\.", ".A"))).isOne();
        assertThat(verify(first, "--record", file("record.json", "{}").toString()))
                .isOne();
    }

    private int verify(String receipts, String... more) throws IOException {
        return new CommandLine(new VerifyReceiptCommand())
                .execute(Stream.concat(
                                List.of(file("receipts.txt", receipts).toString(), "--keys", keys.toString()).stream(),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Receipt receipt(int number, String previous) {
        Instant arrived = Instant.parse("2018-11-21T14:14:59.999Z");
        return new Receipt(
                new UUID(0, 1),
                number,
                previous,
                new UUID(1, number),
                1,
                "2/340/2018",
                arrived,
                arrived,
                CanonicalJson.sha256(RECORD),
                List.of());
    }
}
