package fi.verkosto.applications.receipt;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Caller;
import fi.verkosto.receipts.Finding;
import fi.verkosto.receipts.Reason;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.ReceiptCheck;
import fi.verkosto.receipts.SignedReceipt;
import fi.verkosto.receipts.SignedReceipt.Genuine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks receipts as anybody can offline, and against the register as well. What the register holds is never told: only
 * whether it holds what the asker has already. How many receipts a call has is told to its officers alone.
 */
@ApplicationScoped
public class VerifyReceipts {

    private final IssuedReceipts register;
    private final KeyRing keys;
    private final ReceiptSettings settings;
    private final CallReceipts chains;
    private final Caller caller;

    VerifyReceipts(
            IssuedReceipts register, KeyRing keys, ReceiptSettings settings, CallReceipts chains, Caller caller) {
        this.register = register;
        this.keys = keys;
        this.settings = settings;
        this.chains = chains;
        this.caller = caller;
    }

    /**
     * Everything that is wrong; empty if nothing is.
     *
     * @param receipts one, or a call's chain from its first receipt on
     */
    @Transactional
    public List<Finding> verify(List<String> receipts, Optional<String> record) {
        requireFewWithoutToken(receipts.size());
        ReceiptCheck check = ReceiptCheck.of(receipts, keys.published());
        record.ifPresent(check::withRecord);
        List<Finding> findings = new ArrayList<>(check.findings());
        SortedMap<Integer, Receipt> changed = changed(check, receipts);
        Map<IssuedReceipt.Key, String> issued = register.compacts(
                Stream.concat(check.genuine().values().stream().map(Genuine::receipt), changed.values().stream())
                        .map(receipt -> new IssuedReceipt.Key(receipt.callId(), receipt.number()))
                        .collect(Collectors.toSet()));
        check.genuine().forEach((line, signed) -> {
            if (!signed.compact().equals(issued.get(key(signed.receipt())))) {
                findings.add(Finding.at(line, Reason.NOT_IN_REGISTER));
            }
        });
        changed.forEach((line, claimed) -> changedPart(
                        issued.get(key(claimed)), receipts.get(line - 1).strip())
                .ifPresent(part -> findings.add(new Finding(line, Reason.CHANGED_BYTE, part))));
        if (receipts.size() > 1) {
            removedAtEnd(check.genuine(), receipts.size()).ifPresent(findings::add);
        }
        findings.sort(Comparator.comparingInt(Finding::line).thenComparing(Finding::reason));
        return List.copyOf(findings);
    }

    /** Each costs the check of a signature. */
    private void requireFewWithoutToken(int receipts) {
        if (caller.isAnonymous() && receipts > settings.mostWithoutToken()) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .with("most", settings.mostWithoutToken())
                    .faults(List.of(Fault.at(
                            "/receipts",
                            "most-without-token",
                            "Näin monen kuitin tarkistaminen edellyttää kirjautumista",
                            "För att kontrollera så här många kvitton måste man logga in",
                            "Checking so many receipts takes a token")));
        }
    }

    private static IssuedReceipt.Key key(Receipt receipt) {
        return new IssuedReceipt.Key(receipt.callId(), receipt.number());
    }

    /** What the lines say that they are whose signature does not match. */
    private static SortedMap<Integer, Receipt> changed(ReceiptCheck check, List<String> receipts) {
        SortedMap<Integer, Receipt> changed = new TreeMap<>();
        check.findings().stream()
                .filter(finding -> finding.reason() == Reason.SIGNATURE)
                .forEach(finding -> SignedReceipt.claimed(
                                receipts.get(finding.line() - 1).strip())
                        .ifPresent(claimed -> changed.put(finding.line(), claimed)));
        return changed;
    }

    /** Told only to who has the other part in full, and so the receipt. */
    private static Optional<String> changedPart(String issued, String given) {
        return issued == null ? Optional.empty() : difference(issued.split("\\.", -1), given.split("\\.", -1));
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
        if (!chains.isForCaller(call)) {
            return Optional.empty();
        }
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
