package fi.verkosto.coordination.status.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.status.StatusCause;
import fi.verkosto.coordination.status.StatusLevel;
import fi.verkosto.coordination.status.StatusReason;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a network is not on track. */
@Schema(name = "StatusReason")
public record StatusReasonAnswer(
        StatusCause cause,

        @Schema(description = "How it would be for this reason alone")
        StatusLevel level,

        @Schema(description = "What was counted, in the language of Accept-Language") @Size(max = Lengths.TITLE)
        String words,

        @Schema(examples = "3") BigDecimal fact,

        @Schema(examples = "3", description = "From how much on it is so; of an index, below which")
        BigDecimal limit) {

    public static List<StatusReasonAnswer> from(List<StatusReason> reasons, Locale locale) {
        return reasons.stream()
                .map(reason -> new StatusReasonAnswer(
                        reason.cause(),
                        reason.level(),
                        reason.cause().words().in(locale),
                        reason.fact(),
                        reason.limit()))
                .toList();
    }
}
