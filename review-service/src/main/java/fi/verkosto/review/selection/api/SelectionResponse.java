package fi.verkosto.review.selection.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.selection.Selection;
import fi.verkosto.review.selection.SelectionBasis;
import fi.verkosto.review.selection.TieOrder;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a selection proposed. */
@Schema(name = "Selection")
record SelectionResponse(
        UUID id,
        UUID callId,

        @Schema(description = "The officer: their token subject")
        String madeBy,

        Instant madeAt,

        @Schema(description = "The scenario that it follows; null where it follows the ranking", nullable = true)
        UUID scenario,

        @Schema(description = "How it was decided between equals; null where nobody was tied", nullable = true)
        TieOrderResponse tieOrder,

        @Schema(description = "The lottery that the order comes from; null where a person decided", nullable = true)
        UUID lottery,

        @Schema(
                description =
                        "The lotteries that it came after, the first in front, whose order between their own stands; empty for most")
        @Size(max = SelectionBasis.MOST_EARLIER)
        List<UUID> earlierLotteries,

        Money awardedTotal,
        List<Proposal> proposals) {

    static SelectionResponse from(Selection selection) {
        return new SelectionResponse(
                selection.id(),
                selection.callId(),
                selection.madeBy(),
                selection.madeAt(),
                selection.basis().scenario(),
                TieOrderResponse.from(selection.basis().tieOrder()),
                selection.basis().lottery(),
                selection.basis().earlierLotteries(),
                selection.awardedTotal(),
                selection.proposals());
    }

    /** How a person or lots decided between equals. */
    @Schema(name = "TieOrder")
    record TieOrderResponse(
            @Size(max = SelectionRequest.MOST_TIED) List<UUID> applications, LocalizedText reasons) {

        static TieOrderResponse from(TieOrder order) {
            return order == null ? null : new TieOrderResponse(order.applications(), order.reasons());
        }
    }
}
