package fi.verkosto.applications.receipt;

import fi.verkosto.receipts.Finding;
import fi.verkosto.receipts.Reason;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import fi.verkosto.receipts.SignedReceipt;
import fi.verkosto.receipts.SignedReceipt.Genuine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;

/**
 * Checks receipts as anybody can offline, and against the register as well. What the register holds is never told: only
 * whether it holds what the asker has already.
 */
@ApplicationScoped
public class VerifyReceipts {

    private final ReceiptRegister register;
    private final KeyRing keys;

    VerifyReceipts(ReceiptRegister register, KeyRing keys) {
        this.register = register;
        this.keys = keys;
    }

    /**
     * Everything that is wrong; empty if nothing is.
     *
     * @param receipts one, or a call's chain from its first receipt on
     */
    public List<Finding> verify(List<String> receipts, Optional<String> record) {
        ReceiptCheck check = ReceiptCheck.of(receipts, keys.published());
        record.ifPresent(check::withRecord);
        List<Finding> findings = new ArrayList<>(check.findings());
        check.genuine().forEach((line, signed) -> {
            if (!isRegistered(signed)) {
                findings.add(Finding.at(line, Reason.NOT_IN_REGISTER));
            }
        });
        check.findings().stream()
                .filter(finding -> finding.reason() == Reason.SIGNATURE)
                .forEach(finding -> changedPart(receipts.get(finding.line() - 1).strip())
                        .ifPresent(part -> findings.add(new Finding(finding.line(), Reason.CHANGED_BYTE, part))));
        if (receipts.size() > 1) {
            removedAtEnd(check.genuine(), receipts.size()).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparingInt(Finding::line).thenComparing(Finding::reason));
        return List.copyOf(findings);
    }

    private boolean isRegistered(Genuine signed) {
        Receipt receipt = signed.receipt();
        return register.at(receipt.callId(), receipt.number())
                .filter(issued -> issued.compact().equals(signed.compact()))
                .isPresent();
    }

    /** Told only to who has the other part in full, and so the receipt. */
    private Optional<String> changedPart(String compact) {
        return SignedReceipt.claimed(compact)
                .flatMap(claimed -> register.at(claimed.callId(), claimed.number()))
                .flatMap(issued -> difference(issued.compact().split("\\.", -1), compact.split("\\.", -1)));
    }

    private static Optional<String> difference(String[] issued, String[] given) {
        if (issued[2].equals(given[2])) {
            return Optional.of(issued[1].equals(given[1]) ? "header" : "payload");
        }
        return issued[1].equals(given[1]) ? Optional.of("signature") : Optional.empty();
    }

    /** Lines after the last genuine one were changed, but are there. */
    private Optional<Finding> removedAtEnd(SortedMap<Integer, Genuine> genuine, int lines) {
        if (genuine.isEmpty()) {
            return Optional.empty();
        }
        UUID call = genuine.get(genuine.firstKey()).receipt().callId();
        long last = genuine.values().stream()
                .map(Genuine::receipt)
                .filter(receipt -> receipt.callId().equals(call))
                .mapToLong(Receipt::number)
                .max()
                .orElseThrow();
        long length = register.length(call);
        return last + lines - genuine.lastKey() < length
                ? Optional.of(new Finding(0, Reason.REMOVED_AT_END, Long.toString(length)))
                : Optional.empty();
    }
}
