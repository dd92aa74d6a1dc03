package fi.verkosto.receipts;

import java.time.Instant;
import java.util.UUID;

/**
 * How far the record of a call went at a time. Signed, it holds whoever keeps the record to everything up to there.
 *
 * @param number of the last line, and so how many there are
 * @param hash of the last line
 * @param at when it was signed
 */
public record RecordEnd(UUID callId, long number, String hash, Instant at) {

    boolean isComplete() {
        return callId != null && number > 0 && hash != null && at != null;
    }
}
