package fi.verkosto.receipts;

import static fi.verkosto.receipts.Chain.CALL;
import static fi.verkosto.receipts.Chain.KEYS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A record that somebody changed, and one that nobody did. */
class RecordCheckTest {

    private static final Instant SEALED = Instant.parse("2018-12-01T10:00:00Z");

    private final List<String> record = new ArrayList<>(recordOf(CALL, 6, "scores"));

    @Test
    void acceptsWhatNobodyChanged() {
        assertThat(RecordCheck.of(record).findings()).isEmpty();
        assertThat(RecordCheck.of(record).withEnd(seal(record), KEYS).findings())
                .isEmpty();
        assertThat(RecordCheck.of(List.of()).findings()).isEmpty();
    }

    @Test
    void acceptsWhatWasAddedAfterTheEndThatWasSigned() {
        String early = seal(record.subList(0, 4));

        assertThat(RecordCheck.of(record).withEnd(early, KEYS).findings()).isEmpty();
    }

    @Test
    void namesTheLineAfterOneThatWasChanged() {
        record.set(2, record.get(2).replace("scores", "score5"));

        assertThat(findings()).containsExactly("4 BROKEN_LINK ");
    }

    @Test
    void findsWhatWasRemovedInsertedAndMoved() {
        String third = record.remove(2);
        assertThat(findings()).containsExactly("0 REMOVED 3");
        record.remove(2);
        assertThat(findings()).containsExactly("0 REMOVED 3–4");
        record.add(third);
        assertThat(findings()).contains("5 REORDERED ");
        record.add("{\"hello\": 1}");
        record.add("not JSON");
        assertThat(findings()).contains("6 NO_LINE ", "7 NO_LINE ");
        record.add(recordOf(new UUID(0, 2), 1, "scores").getFirst());
        assertThat(findings()).contains("8 OTHER_CALL ");
    }

    @Test
    void findsAnExchange() {
        Collections.swap(record, 1, 2);

        assertThat(findings()).isNotEmpty();
    }

    /** All lines that follow the change were made anew: only a signed end tells. */
    @Test
    void findsAHistoryThatWasWrittenAnew() {
        String seal = seal(record);
        List<String> anew = recordOf(CALL, 6, "others");

        assertThat(RecordCheck.of(anew).findings()).isEmpty();
        assertThat(texts(RecordCheck.of(anew).withEnd(seal, KEYS))).containsExactly("6 OTHER_THAN_SIGNED ");
        assertThat(texts(RecordCheck.of(record.subList(0, 4)).withEnd(seal, KEYS)))
                .containsExactly("0 REMOVED_AT_END 6");
        assertThat(texts(RecordCheck.of(recordOf(new UUID(0, 2), 6, "scores")).withEnd(seal, KEYS)))
                .containsExactly("6 OTHER_CALL ");
    }

    @Test
    void takesNothingElseForASignedEnd() {
        String other = Chain.OTHER_KEY.sign(new RecordEnd(CALL, 6, CanonicalJson.sha256(record.getLast()), SEALED));
        String receipt = Chain.of(CALL, 1).getFirst();
        String seal = seal(record);
        String changed = seal.substring(0, seal.length() - 4) + (seal.endsWith("AAAA") ? "BBBB" : "AAAA");

        assertThat(texts(RecordCheck.of(record).withEnd(other, KEYS))).containsExactly("0 END_NOT_GENUINE ");
        assertThat(texts(RecordCheck.of(record).withEnd(changed, KEYS))).containsExactly("0 END_NOT_GENUINE ");
        assertThat(texts(RecordCheck.of(record).withEnd(receipt, KEYS))).containsExactly("0 NO_END ");
        assertThat(texts(RecordCheck.of(record).withEnd("rubbish", KEYS))).containsExactly("0 NO_END ");
    }

    @Test
    void takesNoSignedEndForAReceipt() {
        assertThat(ReceiptCheck.of(List.of(seal(record)), KEYS).findings())
                .containsExactly(Finding.at(1, Reason.NO_RECEIPT));
    }

    private Stream<String> findings() {
        return texts(RecordCheck.of(record));
    }

    private static Stream<String> texts(RecordCheck check) {
        return check.findings().stream().map(finding -> finding.line() + " " + finding.kind() + " " + finding.detail());
    }

    private static String seal(List<String> lines) {
        return Chain.KEY.sign(new RecordEnd(CALL, lines.size(), CanonicalJson.sha256(lines.getLast()), SEALED));
    }

    private static List<String> recordOf(UUID call, int length, String what) {
        List<String> lines = new ArrayList<>();
        for (int number = 1; number <= length; number++) {
            Map<String, Object> line = lines.isEmpty()
                    ? Map.of("callId", call, "number", number, "what", what)
                    : Map.of(
                            "callId", call,
                            "number", number,
                            "previous", CanonicalJson.sha256(lines.getLast()),
                            "what", what);
            lines.add(CanonicalJson.of(line));
        }
        return lines;
    }
}
