package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCheckTest {

    private final List<String> chain = new ArrayList<>(Chain.of(CALL, 6));

    @Test
    void endsOnARecordOfAnyDepth() {
        for (String opened : List.of("[", "{\"a\":")) {
            String deep = opened.repeat(100_000);

            assertThat(CanonicalJson.isTooDeep(deep)).isTrue();
            assertThat(CanonicalJson.ofText(deep)).isEmpty();
        }
        String deepest = "[".repeat(CanonicalJson.DEEPEST) + "]".repeat(CanonicalJson.DEEPEST);
        assertThat(CanonicalJson.isTooDeep(deepest)).isFalse();
        assertThat(CanonicalJson.ofText(deepest)).hasValue(deepest);
    }

    @Test
    void acceptsAChainAndEachOfItsReceipts() {
        assertThat(findings(chain)).isEmpty();
        assertThat(chain)
                .allSatisfy(receipt -> assertThat(findings(List.of(receipt))).isEmpty());
    }

    @Test
    void acceptsTheRecordHoweverItIsWritten() {
        String rewritten = "{ \"title\": \"Verkosto \\u00e4\", \"number\": 1.0 }";

        assertThat(ReceiptCheck.of(chain.subList(0, 1), KEYS)
                        .withRecord(rewritten)
                        .findings())
                .isEmpty();
        assertThat(ReceiptCheck.of(chain, KEYS).withRecord(Chain.record(4)).findings())
                .isEmpty();
    }

    @Test
    void refusesAnotherRecord() {
        assertThat(ReceiptCheck.of(chain.subList(0, 1), KEYS)
                        .withRecord(Chain.record(2))
                        .findings())
                .containsExactly(Finding.at(0, Reason.RECORD));
        assertThat(ReceiptCheck.of(chain, KEYS).withRecord("no JSON").findings())
                .containsExactly(Finding.at(0, Reason.RECORD));
    }

    @Test
    void refusesAnotherKey() {
        String forged = Chain.OTHER_KEY.sign(Chain.receipt(CALL, 3, CanonicalJson.sha256(chain.get(1))));
        chain.set(2, forged);

        assertThat(findings(chain)).containsExactly(Finding.at(3, Reason.UNKNOWN_KEY));
        assertThat(ReceiptCheck.of(List.of(forged), KEYS.and(ReceiptKeys.of(Chain.OTHER_KEY)))
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"alg\":\"EdDSA\",\"typ\":\"verkosto-receipt\",\"kid\":5}",
                "{\"alg\":5}",
                "{\"typ\":[]}",
                "[]",
                "null"
            })
    void findsWhatIsWrongWithAHeaderOfAnythingElse(String header) {
        String[] parts = chain.getFirst().split("\\.", -1);
        String written =
                Base64.getUrlEncoder().withoutPadding().encodeToString(header.getBytes(StandardCharsets.UTF_8));

        assertThat(findings(List.of(written + "." + parts[1] + "." + parts[2])))
                .containsExactly(Finding.at(1, Reason.NO_RECEIPT));
    }

    @Test
    void detectsARemovedReceipt() {
        chain.remove(2);

        assertThat(findings(chain)).containsExactly(new Finding(0, Reason.REMOVED, "3"));
    }

    @Test
    void detectsReceiptsRemovedAtTheBeginning() {
        chain.subList(0, 3).clear();

        assertThat(findings(chain)).containsExactly(new Finding(0, Reason.REMOVED, "1–3"));
    }

    @Test
    void detectsAnInsertedReceipt() {
        chain.add(2, Chain.OTHER_KEY.sign(Chain.receipt(CALL, 3, null)));
        assertThat(findings(chain)).containsExactly(Finding.at(3, Reason.UNKNOWN_KEY), Finding.at(3, Reason.INSERTED));

        chain.set(2, Chain.of(new UUID(0, 2), 1).getFirst());
        assertThat(findings(chain)).containsExactly(Finding.at(3, Reason.OTHER_CALL));

        chain.set(2, chain.getFirst());
        assertThat(findings(chain)).containsExactly(Finding.at(3, Reason.INSERTED));
    }

    @Test
    void detectsReorderedReceipts() {
        Collections.swap(chain, 1, 3);

        assertThat(findings(chain)).containsExactly(Finding.at(3, Reason.REORDERED), Finding.at(4, Reason.REORDERED));
    }

    @Test
    void detectsAReceiptOfAnotherHistory() {
        chain.set(2, Chain.KEY.sign(Chain.receipt(CALL, 3, CanonicalJson.sha256("another second receipt"))));

        assertThat(findings(chain))
                .containsExactly(Finding.at(3, Reason.BROKEN_LINK), Finding.at(4, Reason.BROKEN_LINK));
    }

    @Test
    void saysEverythingThatIsWrong() {
        Collections.swap(chain, 4, 5);
        chain.remove(1);
        chain.set(1, chain.get(1).replaceFirst("..$", "AA"));

        assertThat(findings(chain))
                .containsExactly(
                        new Finding(0, Reason.REMOVED, "3"),
                        Finding.at(2, Reason.SIGNATURE),
                        Finding.at(5, Reason.REORDERED));
    }

    @Test
    void refusesWhatIsNoReceipt() {
        assertThat(List.of("", "x", "a.b.c", "e30.e30.e30", "{\"receipt\": 1}"))
                .allSatisfy(
                        text -> assertThat(findings(List.of(text))).containsExactly(Finding.at(1, Reason.NO_RECEIPT)));
    }

    @Test
    void refusesASignedReceiptThatDoesNotSayEverything() {
        Receipt whole = Chain.receipt(CALL, 1, null);
        List<Receipt> incomplete = List.of(
                Chain.receipt(null, 1, null),
                Chain.receipt(CALL, 0, null),
                new Receipt(CALL, 1, null, null, 1, "1/340/2018", whole.arrivedAt(), null, whole.recordSha256(), null),
                new Receipt(
                        CALL, 1, null, whole.applicationId(), 1, "1/340/2018", null, null, whole.recordSha256(), null),
                new Receipt(
                        CALL, 1, null, whole.applicationId(), 1, "1/340/2018", whole.arrivedAt(), null, null, null));

        assertThat(incomplete)
                .allSatisfy(receipt -> assertThat(findings(List.of(Chain.KEY.sign(receipt))))
                        .containsExactly(Finding.at(1, Reason.NO_RECEIPT)));
    }

    /** Whichever letter is changed, and to whatever: nothing of it passes for a receipt. */
    @Property(tries = 500)
    void detectsAnyChangedByte(
            @ForAll @IntRange(max = 2000) int place, @ForAll @IntRange(min = 45, max = 122) int letter) {
        StringBuilder changed = new StringBuilder(Chain.of(CALL, 1).getFirst());
        int at = place % changed.length();
        if (changed.charAt(at) == letter) {
            return;
        }
        changed.setCharAt(at, (char) letter);

        assertThat(findings(List.of(changed.toString()))).hasSize(1);
    }

    @Test
    void detectsTheBitsOfTheLastLetterThatMeanNothing() {
        String receipt = chain.getFirst();
        char last = receipt.charAt(receipt.length() - 1);
        String alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
        String changed = receipt.substring(0, receipt.length() - 1) + alphabet.charAt(alphabet.indexOf(last) ^ 1);

        assertThat(findings(List.of(changed))).containsExactly(Finding.at(1, Reason.SIGNATURE));
    }

    private static List<Finding> findings(List<String> receipts) {
        return ReceiptCheck.of(receipts, KEYS).findings();
    }
}
