package fi.verkosto.applications.receipt;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.receipts.Receipt;
import fi.verkosto.receipts.Receipt.FileHash;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/**
 * Signs what was submitted and appends it to the call's chain. Until the transaction ends nobody else gets a receipt of the
 * call: to be done last.
 */
@ApplicationScoped
public class IssueReceipt {

    private final IssuedReceipts receipts;
    private final KeyRing keys;
    private final InstantSource clock;

    IssueReceipt(IssuedReceipts receipts, KeyRing keys, InstantSource clock) {
        this.receipts = receipts;
        this.keys = keys;
        this.clock = clock;
    }

    /** The receipt: a compact JWS. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Submitted submitted) {
        IssuedReceipts.End end = receipts.lockEnd(submitted.callId());
        long number = end.length() + 1;
        String compact = keys.sign(new Receipt(
                submitted.callId(),
                number,
                end.hash(),
                submitted.applicationId(),
                submitted.submission(),
                submitted.caseNumber(),
                submitted.arrivedAt(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                submitted.recordSha256(),
                submitted.files()));
        receipts.lengthen(submitted, number, compact, CanonicalJson.sha256(compact));
        return compact;
    }

    /**
     * What a receipt is for.
     *
     * @param submission the number of the version
     * @param arrivedAt when the submission reached the gateway
     * @param recordSha256 the hash of the canonical JSON of what was submitted
     */
    public record Submitted(
            UUID callId,
            UUID applicationId,
            int submission,
            String caseNumber,
            Instant arrivedAt,
            String recordSha256,
            List<FileHash> files) {}
}
