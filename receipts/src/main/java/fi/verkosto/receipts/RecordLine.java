package fi.verkosto.receipts;

import java.util.UUID;

/**
 * The part of a line of a record that makes it one of a chain; the rest of the line says what was done.
 *
 * @param number its place in the record of the call, from 1
 * @param previous the SHA-256 of the line before it, in hexadecimal; none for the first
 */
public record RecordLine(UUID callId, long number, String previous) {

    boolean isComplete() {
        return callId != null && number > 0;
    }
}
