package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEY;
import static fi.verkosto.receipts.Chain.KEYS;
import static fi.verkosto.receipts.Chain.OTHER_KEY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LotteryCheckTest {

    private static final UUID LOTTERY = new UUID(0, 7);
    private static final Instant COMMITTED = Instant.parse("2018-12-10T08:00:00Z");
    private static final Instant KNOWN = Instant.parse("2018-12-15T19:45:00Z");
    private static final Instant DRAWN = Instant.parse("2018-12-17T07:00:00Z");
    private static final String VALUE = "1 9 18 26 34 39 40";
    private static final List<String> LABELS = List.of("1/340/2018", "2/340/2018", "3/340/2018");

    private final String commitment = KEY.sign(commitment(LABELS, COMMITTED));

    @Test
    void acceptsWhatNobodyChanged() {
        LotteryCheck check = LotteryCheck.of(commitment, KEY.sign(draw(commitment, VALUE, VALUE, DRAWN)), KEYS);

        assertThat(check.findings()).isEmpty();
        assertThat(check.commitment().orElseThrow().labels()).isEqualTo(LABELS);
        assertThat(check.draw().orElseThrow().value()).isEqualTo(VALUE);
    }

    @Test
    void findsAnOrderThatWasNotDrawn() {
        LotteryDraw drawn = draw(commitment, VALUE, VALUE, DRAWN);
        List<String> other = drawn.order().reversed();

        assertThat(findings(
                        commitment, KEY.sign(new LotteryDraw(LOTTERY, drawn.commitmentSha256(), VALUE, other, DRAWN))))
                .containsExactly(LotteryFinding.OTHER_ORDER);
    }

    @Test
    void findsWhatWasSignedTooLateOrTooEarly() {
        String late = KEY.sign(commitment(LABELS, KNOWN));
        assertThat(findings(late, KEY.sign(draw(late, VALUE, VALUE, DRAWN))))
                .containsExactly(LotteryFinding.COMMITTED_TOO_LATE);
        assertThat(findings(commitment, KEY.sign(draw(commitment, VALUE, VALUE, KNOWN.minusMillis(1)))))
                .containsExactly(LotteryFinding.DRAWN_TOO_EARLY);
    }

    @Test
    void findsACommitmentThatWasExchanged() {
        String other = KEY.sign(commitment(LABELS.subList(0, 2), COMMITTED));

        assertThat(findings(other, KEY.sign(draw(commitment, VALUE, VALUE, DRAWN))))
                .containsExactly(LotteryFinding.OTHER_COMMITMENT);
    }

    /** By the order of labels somebody could choose among the outcomes of RFC 3797, and by naming one twice in all. */
    @Test
    void findsLabelsInAnOrderThatWasChosen() {
        List.of(LABELS.reversed(), List.of("a", "a", "b")).forEach(labels -> {
            String chosen = KEY.sign(commitment(labels, COMMITTED));
            assertThat(findings(chosen, KEY.sign(draw(chosen, VALUE, VALUE, DRAWN))))
                    .containsExactly(LotteryFinding.LABELS_OUT_OF_ORDER);
        });
    }

    @Test
    void findsWhatIsNotSignedByTheAgencyOrIsNone() {
        LotteryDraw drawn = draw(commitment, VALUE, VALUE, DRAWN);
        assertThat(findings(commitment, OTHER_KEY.sign(drawn))).containsExactly(LotteryFinding.NO_DRAW);
        assertThat(findings(KEY.sign(drawn), KEY.sign(drawn))).containsExactly(LotteryFinding.NO_COMMITMENT);
        assertThat(findings("rubbish", "")).containsExactly(LotteryFinding.NO_COMMITMENT, LotteryFinding.NO_DRAW);
        assertThat(findings(commitment, KEY.sign(new LotteryDraw(LOTTERY, null, VALUE, null, DRAWN))))
                .containsExactly(LotteryFinding.NO_DRAW);
    }

    /** Whoever signed: the order has to follow, and the draw has to be of this commitment. */
    @Test
    void findsWithoutKeysWhatDoesNotFollow() {
        LotteryDraw drawn = draw(commitment, VALUE, VALUE, DRAWN);
        String elsewhere = OTHER_KEY.sign(commitment(LABELS, COMMITTED));
        LotteryDraw reversed = new LotteryDraw(
                LOTTERY, drawn.commitmentSha256(), VALUE, drawn.order().reversed(), DRAWN);

        assertThat(LotteryCheck.withoutKeys(commitment, OTHER_KEY.sign(drawn)).findings())
                .isEmpty();
        assertThat(LotteryCheck.withoutKeys(commitment, KEY.sign(reversed)).findings())
                .containsExactly(LotteryFinding.OTHER_ORDER);
        assertThat(LotteryCheck.withoutKeys(elsewhere, KEY.sign(drawn)).findings())
                .containsExactly(LotteryFinding.OTHER_COMMITMENT);
        assertThat(LotteryCheck.withoutKeys("rubbish", KEY.sign(commitment(LABELS, COMMITTED)))
                        .findings())
                .containsExactly(LotteryFinding.NO_COMMITMENT, LotteryFinding.NO_DRAW);
    }

    @Test
    void readsWhatIsPublished() {
        assertThat(SignedLottery.read("{\"id\": 7, \"commitment\": \"a.b.c\", \"draw\": null}"))
                .contains(new SignedLottery("a.b.c", null, null));
        assertThat(SignedLottery.read("{}")).isEmpty();
        assertThat(SignedLottery.read("rubbish")).isEmpty();
    }

    private static List<LotteryFinding> findings(String signedCommitment, String signedDraw) {
        return LotteryCheck.of(signedCommitment, signedDraw, KEYS).findings();
    }

    private static LotteryCommitment commitment(List<String> labels, Instant at) {
        return new LotteryCommitment(CALL, LOTTERY, labels, LotAlgorithm.HKDF_SHA256, "Lotto", KNOWN, at, null, null);
    }

    private static LotteryDraw draw(String commitment, String value, String told, Instant at) {
        String sha256 = CanonicalJson.sha256(commitment);
        List<String> labels =
                LotteryCheck.of(commitment, "", KEYS).commitment().orElseThrow().labels();
        return new LotteryDraw(LOTTERY, sha256, told, Lots.drawn(LotAlgorithm.HKDF_SHA256, sha256, labels, value), at);
    }
}
