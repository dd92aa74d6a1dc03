package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEY;
import static fi.verkosto.receipts.Chain.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Lots that come after others leave what these decided, and nobody can say that they come after what was not drawn so. */
class EarlierLotsTest {

    private static final Instant KNOWN = Instant.parse("2018-12-15T19:45:00Z");
    private static final Instant LATER_KNOWN = Instant.parse("2018-12-22T19:45:00Z");
    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);
    private static final UUID THIRD = new UUID(0, 3);
    private static final String VALUE = "3 8 12 19 27 31 36";

    private final String first = KEY.sign(commitment(FIRST, null, null, KNOWN, "a", "b"));
    private final String firstDraw = KEY.sign(draw(first));
    private final EarlierLots drawn =
            new EarlierLots(FIRST, CanonicalJson.sha256(firstDraw), draw(first).order());
    private final String second = KEY.sign(commitment(SECOND, drawn, null, LATER_KNOWN, "a", "b", "c", "d"));
    private final String secondDraw = KEY.sign(draw(second));
    private final List<String> record = List.of(
            line("LOTTERY_COMMITTED", FIRST, first, KNOWN.minusSeconds(60)),
            line("LOTTERY_DRAWN", FIRST, firstDraw, KNOWN.plusSeconds(60)),
            line("LOTTERY_COMMITTED", SECOND, second, LATER_KNOWN.minusSeconds(60)),
            line("LOTTERY_DRAWN", SECOND, secondDraw, LATER_KNOWN.plusSeconds(60)));

    @Test
    void keepTheirOrderInThePlacesThatFallToThem() {
        EarlierLots lots = new EarlierLots(FIRST, "hash", List.of("d", "gone", "a"));

        assertThat(lots.keptIn(List.of("a", "b", "c", "d"))).containsExactly("d", "b", "c", "a");
        assertThat(lots.keptIn(List.of("b", "d", "a", "c"))).containsExactly("b", "d", "a", "c");
    }

    /** Whoever is new comes in front of, between and behind those who were drawn before. */
    @Test
    void leaveEveryPlaceToOthers() {
        Set<Integer> placesOfTheNew = new HashSet<>();
        for (int value = 0; value < 100; value++) {
            LotteryCommitment of = commitment(SECOND, drawn, null, LATER_KNOWN, "a", "b", "c");
            List<String> order = of.order(CanonicalJson.sha256(KEY.sign(of)), Integer.toString(value));
            assertThat(order).containsSubsequence(drawn.order());
            placesOfTheNew.add(order.indexOf("c"));
        }
        assertThat(placesOfTheNew).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Test
    void areCheckedWithTheDrawThatComesAfterThem() {
        assertThat(LotteryCheck.of(second, secondDraw, KEYS).findings()).isEmpty();

        LotteryDraw reordered = draw(second);
        String againstThem = KEY.sign(new LotteryDraw(
                SECOND, reordered.commitmentSha256(), VALUE, reordered.order().reversed(), reordered.drawnAt()));
        assertThat(LotteryCheck.of(second, againstThem, KEYS).findings()).containsExactly(LotteryFinding.OTHER_ORDER);
    }

    @Test
    void areNoSecondDraw() {
        assertThat(findings(second, secondDraw, record)).isEmpty();
        assertThat(findings(first, firstDraw, record)).isEmpty();
    }

    @Test
    void areThoseOfTheRecord() {
        List<String> withoutDraw = new ArrayList<>(record);
        withoutDraw.remove(1);
        EarlierLots chosen =
                new EarlierLots(FIRST, drawn.drawSha256(), drawn.order().reversed());
        EarlierLots never = new EarlierLots(THIRD, drawn.drawSha256(), drawn.order());
        LotteryCommitment otherPolicies = commitment(SECOND, drawn, "f00d", LATER_KNOWN, "a", "b", "c", "d");

        assertThat(findings(second, secondDraw, withoutDraw)).contains(LotteryRecordFinding.OTHER_EARLIER_LOTS);
        assertThat(findingsOf(commitment(SECOND, chosen, null, LATER_KNOWN, "a", "b", "c")))
                .containsExactly(LotteryRecordFinding.OTHER_EARLIER_LOTS);
        assertThat(findingsOf(commitment(SECOND, never, null, LATER_KNOWN, "a", "b", "c")))
                .containsExactly(LotteryRecordFinding.OTHER_EARLIER_LOTS, LotteryRecordFinding.ANOTHER_AMONG_THEM);
        assertThat(findingsOf(otherPolicies)).containsExactly(LotteryRecordFinding.OTHER_EARLIER_LOTS);
    }

    /** Otherwise the agency could draw after the first until it likes the outcome. */
    @Test
    void haveOneAfterThem() {
        List<String> twoAfter = new ArrayList<>(record);
        twoAfter.add(line(
                "LOTTERY_COMMITTED",
                THIRD,
                KEY.sign(commitment(THIRD, drawn, null, LATER_KNOWN, "a", "b", "c")),
                LATER_KNOWN.minusSeconds(60)));

        assertThat(findings(second, secondDraw, twoAfter)).containsExactly(LotteryRecordFinding.ANOTHER_AMONG_THEM);
    }

    @Test
    void areNoneIfTheyNameSomebodyTwice() {
        LotteryCommitment twice =
                commitment(SECOND, new EarlierLots(FIRST, "hash", List.of("a", "a")), null, LATER_KNOWN, "a", "b");

        assertThat(LotteryCheck.commitment(KEY.sign(twice), KEYS)).isEmpty();
    }

    /** Of a lottery that comes after what was drawn first, in the record of that. */
    private List<LotteryRecordFinding> findingsOf(LotteryCommitment later) {
        String signed = KEY.sign(later);
        String drawnLater = KEY.sign(draw(signed));
        return findings(
                signed,
                drawnLater,
                List.of(
                        record.get(0),
                        record.get(1),
                        line("LOTTERY_COMMITTED", SECOND, signed, LATER_KNOWN.minusSeconds(60)),
                        line("LOTTERY_DRAWN", SECOND, drawnLater, LATER_KNOWN.plusSeconds(60))));
    }

    private static List<LotteryRecordFinding> findings(String commitment, String draw, List<String> lines) {
        return LotteryInRecord.of(
                        Chain.recorded(lines),
                        new SignedLottery(commitment, draw, null),
                        LotteryCheck.commitment(commitment, KEYS).orElseThrow(),
                        KEYS)
                .findings();
    }

    private static LotteryCommitment commitment(
            UUID lottery, EarlierLots after, String policies, Instant known, String... labels) {
        return new LotteryCommitment(
                CALL,
                lottery,
                List.of(labels),
                LotAlgorithm.HKDF_SHA256,
                "Lotto",
                known,
                known.minusSeconds(60),
                policies,
                after);
    }

    private static LotteryDraw draw(String signed) {
        LotteryCommitment of = LotteryCheck.commitment(signed, KEYS).orElseThrow();
        String sha256 = CanonicalJson.sha256(signed);
        return new LotteryDraw(
                of.lotteryId(),
                sha256,
                VALUE,
                of.order(sha256, VALUE),
                of.knownFrom().plusSeconds(60));
    }

    private static String line(String action, UUID lottery, String signed, Instant at) {
        return CanonicalJson.of(
                Map.of("action", action, "at", at, "details", Map.of("item", lottery.toString(), "signed", signed)));
    }
}
