package fi.verkosto.receipts;

import fi.verkosto.receipts.SignedReceipt.Genuine;
import fi.verkosto.receipts.SignedReceipt.Refused;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Checks one receipt, or the chain of a call from its first receipt on, with nothing but the published keys. What it cannot
 * see is that receipts are missing at the end: only the register knows how long the chain is.
 */
public final class ReceiptCheck {

    private final List<Finding> findings = new ArrayList<>();
    private final SortedMap<Integer, Genuine> genuine = new TreeMap<>();
    private final List<Integer> refused = new ArrayList<>();

    private ReceiptCheck() {}

    /**
     * Checks what the receipts say by themselves, and as a chain if they are more than one.
     *
     * @param receipts compact, in the order of the chain
     */
    public static ReceiptCheck of(List<String> receipts, ReceiptKeys keys) {
        ReceiptCheck check = new ReceiptCheck();
        for (int line = 1; line <= receipts.size(); line++) {
            check.read(line, SignedReceipt.read(receipts.get(line - 1).strip(), keys));
        }
        if (receipts.size() > 1) {
            check.checkChain();
        }
        return check;
    }

    /**
     * Checks also that one of the receipts is for this record.
     *
     * @param record what was submitted; it may be written in any way that is the same JSON
     */
    public ReceiptCheck withRecord(String record) {
        String hash = CanonicalJson.sha256(CanonicalJson.ofText(record).orElse(record));
        if (genuine.values().stream()
                .noneMatch(signed -> signed.receipt().recordSha256().equals(hash))) {
            findings.add(Finding.at(0, Reason.RECORD));
        }
        return this;
    }

    /** Everything that is wrong, by line; empty if nothing is. */
    public List<Finding> findings() {
        return findings.stream()
                .sorted(Comparator.comparingInt(Finding::line).thenComparing(Finding::reason))
                .toList();
    }

    /** The receipts that are genuine by themselves, by line. */
    public SortedMap<Integer, Genuine> genuine() {
        return genuine;
    }

    private void read(int line, SignedReceipt signed) {
        switch (signed) {
            case Genuine read -> genuine.put(line, read);
            case Refused read -> {
                refused.add(line);
                findings.add(Finding.at(line, read.reason()));
            }
        }
    }

    private void checkChain() {
        SortedMap<Integer, Genuine> ofCall = ofTheSameCall();
        SortedMap<Long, Genuine> byNumber = checkOrder(ofCall);
        checkLinks(byNumber, ofCall);
        checkGaps(byNumber, ofCall);
    }

    private SortedMap<Integer, Genuine> ofTheSameCall() {
        SortedMap<Integer, Genuine> ofCall = new TreeMap<>();
        Optional<UUID> call = genuine.values().stream()
                .map(signed -> signed.receipt().callId())
                .findFirst();
        genuine.forEach((line, signed) -> {
            if (signed.receipt().callId().equals(call.orElseThrow())) {
                ofCall.put(line, signed);
            } else {
                findings.add(Finding.at(line, Reason.OTHER_CALL));
            }
        });
        return ofCall;
    }

    private SortedMap<Long, Genuine> checkOrder(SortedMap<Integer, Genuine> ofCall) {
        SortedMap<Long, Genuine> byNumber = new TreeMap<>();
        ofCall.forEach((line, signed) -> {
            long number = signed.receipt().number();
            if (byNumber.containsKey(number)) {
                findings.add(Finding.at(line, Reason.INSERTED));
                return;
            }
            if (!byNumber.isEmpty() && number < byNumber.lastKey()) {
                findings.add(Finding.at(line, Reason.REORDERED));
            }
            byNumber.put(number, signed);
        });
        return byNumber;
    }

    private void checkLinks(SortedMap<Long, Genuine> byNumber, SortedMap<Integer, Genuine> ofCall) {
        ofCall.forEach((line, signed) -> {
            long number = signed.receipt().number();
            Genuine before = byNumber.get(number - 1);
            String expected = before == null ? null : before.hash();
            boolean isKnown = number == 1 || before != null;
            if (isKnown && !Objects.equals(expected, signed.receipt().previous())) {
                findings.add(Finding.at(line, Reason.BROKEN_LINK));
            }
        });
    }

    /** A refused line may stand where a number is missing: then it was changed. Otherwise it was put in. */
    private void checkGaps(SortedMap<Long, Genuine> byNumber, SortedMap<Integer, Genuine> ofCall) {
        TreeSet<Long> missing = new TreeSet<>();
        long last = byNumber.isEmpty() ? 0 : byNumber.lastKey();
        for (long number = 1; number < last; number++) {
            if (!byNumber.containsKey(number)) {
                missing.add(number);
            }
        }
        for (int line : refused) {
            long before = numberAt(ofCall.headMap(line), true).orElse(0L);
            Optional<Long> after = numberAt(ofCall.tailMap(line), false);
            if (after.isEmpty()) {
                continue;
            }
            Long place = missing.higher(before);
            if (place != null && place < after.get()) {
                missing.remove(place);
            } else {
                findings.add(Finding.at(line, Reason.INSERTED));
            }
        }
        reportRemoved(missing);
    }

    /** Neighbours together: "3" or "3–7". */
    private void reportRemoved(SortedSet<Long> missing) {
        while (!missing.isEmpty()) {
            long first = missing.removeFirst();
            long last = first;
            while (missing.remove(last + 1)) {
                last++;
            }
            findings.add(new Finding(0, Reason.REMOVED, first == last ? "" + first : first + "–" + last));
        }
    }

    private static Optional<Long> numberAt(SortedMap<Integer, Genuine> part, boolean last) {
        return part.isEmpty()
                ? Optional.empty()
                : Optional.of(part.get(last ? part.lastKey() : part.firstKey())
                        .receipt()
                        .number());
    }
}
