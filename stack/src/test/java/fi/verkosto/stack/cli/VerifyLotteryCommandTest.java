package fi.verkosto.stack.cli;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.LotAlgorithm;
import fi.verkosto.receipts.Lots;
import fi.verkosto.receipts.LotteryCommitment;
import fi.verkosto.receipts.LotteryDraw;
import fi.verkosto.receipts.ReceiptKeys;
import fi.verkosto.receipts.SignedLottery;
import fi.verkosto.receipts.SigningKey;
import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.Keys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** With the files alone: nothing runs here that could be asked. */
class VerifyLotteryCommandTest {
    private static final UUID LOTTERY = new UUID(0, 7);
    private static final List<String> LABELS = List.of("1/340/2018", "2/340/2018");
    private static final String VALUE = "1 9 18 26 34 39 40";

    @TempDir
    private Path folder;

    private SigningKey key;
    private String commitment;

    @BeforeEach
    void commit() {
        key = SigningKey.read(new Keys(new Checkout(folder)).receiptKey());
        commitment = key.sign(new LotteryCommitment(
                new UUID(0, 1),
                LOTTERY,
                LABELS,
                LotAlgorithm.HKDF_SHA256,
                "Lotto",
                Instant.parse("2018-12-15T19:45:00Z"),
                Instant.parse("2018-12-10T08:00:00Z")));
    }

    @Test
    void acceptsWhatWasDrawn() throws IOException {
        assertThat(verify(new SignedLottery(commitment, draw(VALUE)))).isZero();
    }

    @Test
    void refusesAnotherValueAndNoLottery() throws IOException {
        assertThat(verify(new SignedLottery(commitment, draw(valueOfAnotherOrder()))))
                .isOne();
        assertThat(verify(new SignedLottery(commitment, "rubbish"))).isOne();
        assertThat(verify(new SignedLottery(commitment, null))).isOne();
        assertThat(verify("rubbish")).isOne();
    }

    /** By the value that was there, whatever is told. */
    private String draw(String told) {
        return key.sign(new LotteryDraw(
                LOTTERY, CanonicalJson.sha256(commitment), told, order(VALUE), Instant.parse("2018-12-17T07:00:00Z")));
    }

    private List<String> order(String value) {
        return Lots.drawn(LotAlgorithm.HKDF_SHA256, CanonicalJson.sha256(commitment), LABELS, value);
    }

    /** The key is made anew each time, and with it the orders. */
    private String valueOfAnotherOrder() {
        return IntStream.iterate(1, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(value -> !order(value).equals(order(VALUE)))
                .findFirst()
                .orElseThrow();
    }

    private int verify(Object lottery) throws IOException {
        String file = file("lottery.json", lottery instanceof String text ? text : CanonicalJson.of(lottery));
        return new CommandLine(new VerifyLotteryCommand())
                .execute(file, "--keys", file("keys.json", ReceiptKeys.of(key).toJson()));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
