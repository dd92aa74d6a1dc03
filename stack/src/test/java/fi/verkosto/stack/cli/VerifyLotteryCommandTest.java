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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final int CRASHED = 70;

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
                Instant.parse("2018-12-10T08:00:00Z"),
                null,
                null));
    }

    @Test
    void acceptsWhatWasDrawn() throws IOException {
        assertThat(verify(drawn())).isZero();
    }

    @Test
    void refusesAnotherValueAndNoLottery() throws IOException {
        assertThat(verify(new SignedLottery(commitment, draw(valueOfAnotherOrder()), null)))
                .isOne();
        assertThat(verify(new SignedLottery(commitment, "rubbish", null))).isOne();
        assertThat(verify(new SignedLottery(commitment, null, null))).isOne();
        assertThat(verify("rubbish")).isOne();
    }

    @Test
    void saysThatOneWasGivenUpInTime() throws IOException {
        assertThat(verify(givenUp("2018-12-14T08:00:00Z"))).isZero();
        assertThat(verify(givenUp("2018-12-15T19:45:00Z"))).isOne();
        assertThat(verify(new SignedLottery(
                        commitment, draw(VALUE), givenUp("2018-12-14T08:00:00Z").cancellation())))
                .isOne();
    }

    /** Whoever checks has to learn what is wrong with the files, and not where this program broke. */
    @Test
    void findsFilesThatMakeNoSense() throws IOException {
        for (String cancellation : List.of("{}", "{\"at\": \"2018-12-14T08:00:00Z\"}", "{\"reason\": \"Wrong\"}")) {
            assertThat(verify("{\"commitment\": \"%s\", \"cancellation\": %s}".formatted(commitment, cancellation)))
                    .isOne();
        }
        String committed = line("LOTTERY_COMMITTED", LOTTERY, commitment, "2018-12-10T08:00:00Z");
        String drawn = line("LOTTERY_DRAWN", LOTTERY, draw(VALUE), "2018-12-17T07:00:00Z");
        String nameless = drawn.replaceFirst("\"item\":\"[^\"]+\"", "\"item\":null");
        assertThat(verify(drawn(), committed, drawn, nameless)).isOne();
    }

    /** No file about one lottery can show a second draw. */
    @Test
    void findsInTheRecordWhatElseWasDrawn() throws IOException {
        String committed = line("LOTTERY_COMMITTED", LOTTERY, commitment, "2018-12-10T08:00:00Z");
        String drawn = line("LOTTERY_DRAWN", LOTTERY, draw(VALUE), "2018-12-17T07:00:00Z");
        UUID earlier = new UUID(0, 6);
        String another = line("LOTTERY_COMMITTED", earlier, another(earlier), "2018-12-09T08:00:00Z");
        String inTime = line("LOTTERY_CANCELLED", earlier, null, "2018-12-09T09:00:00Z");
        String late = line("LOTTERY_CANCELLED", earlier, null, "2018-12-16T09:00:00Z");
        String givenUp = line("LOTTERY_CANCELLED", LOTTERY, null, "2018-12-14T08:00:00Z");

        assertThat(verify(drawn(), committed, drawn)).isZero();
        assertThat(verify(drawn(), another, inTime, committed, drawn)).isZero();
        assertThat(verify(givenUp("2018-12-14T08:00:00Z"), committed, givenUp)).isZero();

        assertThat(verify(drawn(), another, committed, drawn)).isOne();
        assertThat(verify(drawn(), another, late, committed, drawn)).isOne();
        assertThat(verify(drawn(), committed)).isOne();
        assertThat(verify(drawn(), drawn)).isOne();
        assertThat(verify(drawn(), committed, drawn, drawn)).isOne();
        assertThat(verify(drawn(), committed, givenUp, drawn)).isOne();
        assertThat(verify(givenUp("2018-12-14T08:00:00Z"), committed)).isOne();
        assertThat(verify(
                        givenUp("2018-12-14T08:00:00Z"),
                        committed,
                        line("LOTTERY_CANCELLED", LOTTERY, null, "2018-12-16T09:00:00Z")))
                .isOne();
        String changed = chain(committed, drawn).replaceFirst("OFFICER", "DECIDER");
        assertThat(verifyWith(file("record.jsonl", changed), drawn())).isOne();
    }

    private SignedLottery drawn() {
        return new SignedLottery(commitment, draw(VALUE), null);
    }

    private SignedLottery givenUp(String at) {
        return new SignedLottery(
                commitment, null, new SignedLottery.Cancellation("Kirjattiin väärin", Instant.parse(at)));
    }

    /** Among some of the same. */
    private String another(UUID lottery) {
        return key.sign(new LotteryCommitment(
                new UUID(0, 1),
                lottery,
                List.of("2/340/2018", "3/340/2018"),
                LotAlgorithm.HKDF_SHA256,
                "Lotto",
                Instant.parse("2018-12-15T19:45:00Z"),
                Instant.parse("2018-12-09T08:00:00Z"),
                null,
                null));
    }

    private static String line(String action, UUID lottery, String signed, String at) {
        Map<String, String> details = new HashMap<>(Map.of("item", lottery.toString()));
        if (signed != null) {
            details.put("signed", signed);
        }
        return CanonicalJson.of(
                Map.of("action", action, "at", at, "role", "OFFICER", "callId", new UUID(0, 1), "details", details));
    }

    /** Numbered, each with the hash of the one before. */
    private static String chain(String... lines) {
        List<String> chain = new ArrayList<>();
        for (String line : lines) {
            String link = "\"number\":" + (chain.size() + 1)
                    + (chain.isEmpty() ? "" : ",\"previous\":\"" + CanonicalJson.sha256(chain.getLast()) + "\"");
            chain.add(CanonicalJson.ofText(line.replaceFirst("\\{", "{" + link + ","))
                    .orElseThrow());
        }
        return String.join("\n", chain);
    }

    private int verify(SignedLottery lottery, String... record) throws IOException {
        return record.length == 0 ? verify((Object) lottery) : verifyWith(file("record.jsonl", chain(record)), lottery);
    }

    private int verifyWith(String record, SignedLottery lottery) throws IOException {
        return run(CanonicalJson.of(lottery), "--record", record);
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
        return run(lottery instanceof String text ? text : CanonicalJson.of(lottery));
    }

    private int run(String lottery, String... more) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                file("lottery.json", lottery),
                "--keys",
                file("keys.json", ReceiptKeys.of(key).toJson())));
        arguments.addAll(List.of(more));
        return new CommandLine(new VerifyLotteryCommand())
                .setExecutionExceptionHandler((fault, _, _) -> fault instanceof CommandRefused ? 1 : CRASHED)
                .execute(arguments.toArray(String[]::new));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
