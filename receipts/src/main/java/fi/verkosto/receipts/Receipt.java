package fi.verkosto.receipts;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What a receipt says: this was submitted, then, to that call. It holds no personal data.
 *
 * @param number its place in the chain of the call, from 1
 * @param previous the hash of the receipt before it in the chain; none for the first
 * @param submission the number of the version of the application, from 1
 * @param arrivedAt when the submission reached the gateway, which is what deadlines go by
 * @param issuedAt when the receipt was signed
 * @param recordSha256 the hash of what was submitted, as canonical JSON (RFC 8785)
 */
public record Receipt(
        UUID callId,
        long number,
        String previous,
        UUID applicationId,
        int submission,
        String caseNumber,
        Instant arrivedAt,
        Instant issuedAt,
        String recordSha256,
        List<FileHash> files) {

    public Receipt {
        files = files == null ? List.of() : List.copyOf(files);
    }

    boolean isComplete() {
        return callId != null && number > 0 && applicationId != null && arrivedAt != null && recordSha256 != null;
    }

    /** An attached file by the hash of its bytes, in hexadecimal. */
    public record FileHash(UUID id, String sha256) {}
}
