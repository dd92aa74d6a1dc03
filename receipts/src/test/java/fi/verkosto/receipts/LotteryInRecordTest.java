package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEY;
import static fi.verkosto.receipts.Chain.KEYS;
import static fi.verkosto.receipts.Chain.OTHER_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Of the times of a lottery those count that the record has, and no line of it is passed over. */
class LotteryInRecordTest {

    private static final UUID LOTTERY = new UUID(0, 7);
    private static final UUID OTHER = new UUID(0, 6);
    private static final Instant KNOWN = Instant.parse("2018-12-15T19:45:00Z");
    private static final Instant SIGNED = Instant.parse("2018-12-15T19:44:30Z");
    private static final SignedLottery.Cancellation CANCELLATION = new SignedLottery.Cancellation("Wrong", SIGNED);

    private final LotteryCommitment commitment = commitment(LOTTERY);
    private final SignedLottery drawn = new SignedLottery(KEY.sign(commitment), "a.b.c", null);
    private final SignedLottery givenUp = new SignedLottery(KEY.sign(commitment), null, CANCELLATION);
    private final String draw = line("LOTTERY_DRAWN", LOTTERY, "a.b.c", KNOWN.plusSeconds(60));

    /** Between signing and writing it down the value may become known, but nobody needs longer for that. */
    @ParameterizedTest
    @CsvSource({
        "2018-12-15T19:44:30Z, true",
        "2018-12-15T19:45:30Z, true",
        "2018-12-15T19:45:30.001Z, false",
        "2018-12-17T07:00:00Z, false"
    })
    void hasToBeWrittenDownWhenItIsCommittedTo(Instant written, boolean inTime) {
        List<LotteryRecordFinding> findings = findings(drawn, committed(commitment, written), draw);

        assertThat(findings).isEqualTo(inTime ? List.of() : List.of(LotteryRecordFinding.COMMITTED_TOO_LATE));
    }

    /** However long before that it was signed. */
    @Test
    void mayBeWrittenDownAtAnyTimeBeforeItsValueCanBeKnown() {
        LotteryCommitment early = new LotteryCommitment(
                CALL,
                LOTTERY,
                commitment.labels(),
                LotAlgorithm.HKDF_SHA256,
                "Lotto",
                KNOWN,
                KNOWN.minusSeconds(864_000),
                null,
                null);
        SignedLottery shown = new SignedLottery(KEY.sign(early), "a.b.c", null);

        assertThat(findings(shown, committed(early, KNOWN.minusMillis(1)), draw))
                .isEmpty();
        assertThat(findings(shown, committed(early, KNOWN), draw))
                .containsExactly(LotteryRecordFinding.COMMITTED_TOO_LATE);
    }

    /** Nobody signs when it was given up, so that any time could stand in the file. */
    @Test
    void isGivenUpWhenTheRecordSaysSo() {
        String committed = committed(commitment, SIGNED);

        assertThat(findings(givenUp, committed, line("LOTTERY_CANCELLED", LOTTERY, null, KNOWN.minusMillis(1))))
                .isEmpty();
        assertThat(findings(givenUp, committed, line("LOTTERY_CANCELLED", LOTTERY, null, KNOWN)))
                .containsExactly(LotteryRecordFinding.GIVEN_UP_TOO_LATE);
    }

    @Test
    void isNotAloneWhereAnotherAmongTheSameWasGivenUpTooLate() {
        String another = committed(commitment(OTHER), SIGNED);

        assertThat(findings(
                        drawn,
                        another,
                        line("LOTTERY_CANCELLED", OTHER, null, KNOWN),
                        committed(commitment, SIGNED),
                        draw))
                .containsExactly(LotteryRecordFinding.ANOTHER_GIVEN_UP_TOO_LATE);
    }

    /** Whom it was among cannot be told, so it may have been among the same. */
    @Test
    void isNotAloneBesideACommitmentThatIsNotGenuine() {
        String committed = committed(commitment, SIGNED);
        String byAnother = line("LOTTERY_COMMITTED", OTHER, OTHER_KEY.sign(commitment(OTHER)), SIGNED);
        String rubbish = line("LOTTERY_COMMITTED", OTHER, "rubbish", SIGNED);
        String underAnotherName = line("LOTTERY_COMMITTED", OTHER, KEY.sign(commitment), SIGNED);

        for (String line : List.of(byAnother, rubbish, underAnotherName)) {
            assertThat(findings(drawn, line, committed, draw))
                    .containsExactly(LotteryRecordFinding.COMMITMENT_NOT_GENUINE);
        }
    }

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
        return LotteryInRecord.of(Chain.recorded(List.of(lines)), shown, of, KEYS)
                .findings();
    }

    private static LotteryCommitment commitment(UUID lottery) {
        return new LotteryCommitment(
                CALL, lottery, List.of("1", "2"), LotAlgorithm.HKDF_SHA256, "Lotto", KNOWN, SIGNED, null, null);
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
}
