package fi.verkosto.review.lottery;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a lottery was given up, and when. Anybody can read it. */
@Schema(name = "LotteryCancellation")
public record LotteryCancellation(
        @Size(max = Lengths.REASON) String reason, Instant at) {}
