package fi.verkosto.receipts;

import fi.verkosto.receipts.RecordFinding.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Checks the record of a call line by line: numbered without a gap, each with the hash of the line before it. Whoever changes
 * a line has to change all that follow; a signed end shows that as well, and what is missing at the end.
 */
public final class RecordCheck {

    private final List<RecordFinding> findings = new ArrayList<>();
    private final List<String> lines;

    private RecordCheck(List<String> lines) {
        this.lines = lines;
    }

    /**
     * Checks the lines among themselves.
     *
     * @param lines from the first line of the record on
     */
    public static RecordCheck of(List<String> lines) {
        RecordCheck check = new RecordCheck(List.copyOf(lines));
        RecordLine before = null;
        for (int place = 0; place < lines.size(); place++) {
            before = check.check(place, before);
        }
        return check;
    }

    private RecordLine check(int place, RecordLine before) {
        Optional<RecordLine> read =
                CanonicalJson.read(lines.get(place), RecordLine.class).filter(RecordLine::isComplete);
        if (read.isEmpty()) {
            findings.add(RecordFinding.at(place + 1, Kind.NO_LINE));
            return before;
        }
        RecordLine line = read.get();
        if (before != null && !before.callId().equals(line.callId())) {
            findings.add(RecordFinding.at(place + 1, Kind.OTHER_CALL));
            return before;
        }
        long expected = before == null ? 1 : before.number() + 1;
        if (line.number() > expected) {
            String range = line.number() - 1 == expected ? "" + expected : expected + "–" + (line.number() - 1);
            findings.add(new RecordFinding(0, Kind.REMOVED, range));
        } else if (line.number() < expected) {
            findings.add(RecordFinding.at(place + 1, Kind.REORDERED));
        } else if (!Objects.equals(line.previous(), place == 0 ? null : CanonicalJson.sha256(lines.get(place - 1)))) {
            findings.add(RecordFinding.at(place + 1, Kind.BROKEN_LINK));
        }
        return line;
    }

    /**
     * Checks also against an end that was signed, now or earlier.
     *
     * @param seal a compact JWS
     */
    public RecordCheck withEnd(String seal, ReceiptKeys keys) {
        switch (SignedPayload.read(seal.strip(), SignedType.RECORD_END, keys)) {
            case SignedPayload.Refused refused ->
                findings.add(RecordFinding.at(
                        0, refused.reason() == Reason.NO_RECEIPT ? Kind.NO_END : Kind.END_NOT_GENUINE));
            case SignedPayload.Genuine genuine ->
                CanonicalJson.read(genuine.payload(), RecordEnd.class)
                        .filter(RecordEnd::isComplete)
                        .ifPresentOrElse(this::compare, () -> findings.add(RecordFinding.at(0, Kind.NO_END)));
        }
        return this;
    }

    private void compare(RecordEnd end) {
        if (end.number() > lines.size()) {
            findings.add(new RecordFinding(0, Kind.REMOVED_AT_END, "" + end.number()));
            return;
        }
        int last = Math.toIntExact(end.number());
        String line = lines.get(last - 1);
        boolean isOfCall = CanonicalJson.read(line, RecordLine.class)
                .filter(read -> end.callId().equals(read.callId()))
                .isPresent();
        if (!isOfCall) {
            findings.add(RecordFinding.at(last, Kind.OTHER_CALL));
        } else if (!CanonicalJson.sha256(line).equals(end.hash())) {
            findings.add(RecordFinding.at(last, Kind.OTHER_THAN_SIGNED));
        }
    }

    /** Everything that is wrong; empty if nothing is. */
    public List<RecordFinding> findings() {
        return List.copyOf(findings);
    }
}
