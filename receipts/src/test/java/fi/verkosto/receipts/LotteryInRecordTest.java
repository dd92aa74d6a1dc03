package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEY;
import static fi.verkosto.receipts.Chain.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No line of a record about a lottery is passed over. */
class LotteryInRecordTest {

    private static final UUID LOTTERY = new UUID(0, 7);
    private static final Instant KNOWN = Instant.parse("2018-12-15T19:45:00Z");
    private static final Instant SIGNED = Instant.parse("2018-12-15T19:44:30Z");

    private final LotteryCommitment commitment = commitment(LOTTERY);
    private final SignedLottery drawn = new SignedLottery(KEY.sign(commitment), "a.b.c", null);
    private final String draw = line("LOTTERY_DRAWN", LOTTERY, "a.b.c", KNOWN.plusSeconds(60));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'action': 'LOTTERY_COMMITTED', 'at': '2018-12-10T08:00:00Z', 'details': {'item': null, 'signed': 'a.b.c'}}",
                "{'action': 'LOTTERY_COMMITTED', 'at': '2018-12-10T08:00:00Z', 'details': {'item': {}, 'signed': 'a.b.c'}}",
                "{'action': 'LOTTERY_COMMITTED', 'at': '2018-12-10T08:00:00Z', 'details': {'item': 'x', 'signed': null}}",
                "{'action': 'LOTTERY_CANCELLED', 'at': null, 'details': {'item': 'x'}}",
                "{'action': 'LOTTERY_CANCELLED', 'at': 'yesterday', 'details': {'item': 'x'}}",
                "{'action': 'LOTTERY_DRAWN', 'at': '2018-12-10T08:00:00Z', 'details': {'item': 'x'}}",
                "{'action': 'LOTTERY_DRAWN', 'at': '2018-12-10T08:00:00Z'}"
            })
    void findsLinesThatMakeNoSense(String line) {
        assertThat(findings(drawn, line.replace('\'', '"'), committed(commitment, SIGNED), draw))
                .containsExactly(LotteryRecordFinding.SENSELESS_LINE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{'action': null, 'details': {'item': null}}", "{'action': 'CALL_READ', 'details': {'x': {}}}"})
    void asksNothingOfLinesAboutOtherThings(String line) {
        assertThat(findings(drawn, line.replace('\'', '"'), committed(commitment, SIGNED), draw))
                .isEmpty();
    }

    private List<LotteryRecordFinding> findings(SignedLottery shown, String... lines) {
        LotteryCommitment of = LotteryCheck.commitment(shown.commitment(), KEYS).orElseThrow();
        return LotteryInRecord.of(chain(lines), shown, of, KEYS).findings();
    }

    private static LotteryCommitment commitment(UUID lottery) {
        return new LotteryCommitment(
                CALL, lottery, List.of("1", "2"), LotAlgorithm.HKDF_SHA256, "Lotto", KNOWN, SIGNED, null);
    }

    private static String committed(LotteryCommitment commitment, Instant written) {
        return line("LOTTERY_COMMITTED", commitment.lotteryId(), KEY.sign(commitment), written);
    }

    private static String line(String action, UUID lottery, String signed, Instant at) {
        Map<String, String> details = new HashMap<>(Map.of("item", lottery.toString()));
        if (signed != null) {
            details.put("signed", signed);
        }
        return CanonicalJson.of(Map.of("action", action, "at", at, "details", details));
    }

    /** Numbered, each with the hash of the one before. */
    private static List<String> chain(String... lines) {
        List<String> chain = new ArrayList<>();
        for (String line : lines) {
            String previous =
                    chain.isEmpty() ? "" : ", \"previous\": \"" + CanonicalJson.sha256(chain.getLast()) + "\"";
            chain.add("{\"callId\": \"%s\", \"number\": %d%s, %s"
                    .formatted(CALL, chain.size() + 1, previous, line.substring(1)));
        }
        return chain;
    }
}
