package fi.verkosto.review.record.api;

import fi.verkosto.review.record.ReadRecord;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a record goes, signed. */
@Schema(name = "RecordSeal")
record RecordSealResponse(
        UUID callId,

        @Schema(description = "Of the last line, and so how many there are", examples = "212")
        long number,

        @Schema(description = "SHA-256 of the last line (UTF-8, without its line break), in hexadecimal")
        @Size(max = 64)
        String hash,

        Instant sealedAt,

        @Schema(
                description =
                        "The same as a compact JWS (RFC 7515, EdDSA, type verkosto-record-end); its key is published "
                                + "at /v1/receipt-keys")
        @Size(max = 2000)
        String seal) {

    static RecordSealResponse from(ReadRecord.Seal seal) {
        return new RecordSealResponse(
                seal.end().callId(),
                seal.end().number(),
                seal.end().hash(),
                seal.end().at(),
                seal.compact());
    }
}
