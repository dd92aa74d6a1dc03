package fi.verkosto.review.selection.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.selection.ReadSelections;
import fi.verkosto.review.selection.SelectionBasis;
import fi.verkosto.review.selection.SelectionRow;
import fi.verkosto.review.selection.SelectionStanding;
import fi.verkosto.review.selection.SelectionsOfCall;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The selections of a call, the last one first. */
@Schema(name = "Selections")
record SelectionsResponse(
        UUID callId,

        @Schema(description = "How many were made; the list has the last 200 of them", examples = "2")
        long total,

        @Size(max = ReadSelections.MOST) List<Row> selections) {

    static SelectionsResponse from(UUID callId, SelectionsOfCall made) {
        return new SelectionsResponse(
                callId,
                made.total(),
                IntStream.range(0, made.newest().size())
                        .mapToObj(at ->
                                Row.from(made.newest().get(at), at == 0 ? made.last() : SelectionStanding.REPLACED))
                        .toList());
    }

    /** What a list shows of a selection. */
    @Schema(name = "SelectionRow")
    record Row(
            UUID id,

            @Schema(
                    description =
                            "PROPOSED: the drafts of the call are its. ADOPTED: one of them was presented, so that it stays. REPLACED: its drafts are gone")
            SelectionStanding standing,

            @Schema(description = "The scenario that it followed; null where it followed the ranking", nullable = true)
            UUID scenario,

            @Schema(description = "The lottery that decided between equals; null where none did", nullable = true)
            UUID lottery,

            @Schema(description = "The lotteries that it came after, the first in front; empty for most")
            @Size(max = SelectionBasis.MOST_EARLIER)
            List<UUID> earlierLotteries,

            @Schema(examples = "6") int awards,

            Money awardedTotal,

            @Schema(description = "The officer: their token subject") @Size(max = Lengths.PERSON)
            String madeBy,

            Instant madeAt) {

        private static Row from(SelectionRow row, SelectionStanding standing) {
            return new Row(
                    row.id(),
                    standing,
                    row.basis().scenario(),
                    row.basis().lottery(),
                    row.basis().earlierLotteries(),
                    row.awards(),
                    row.awardedTotal(),
                    row.madeBy(),
                    row.madeAt());
        }
    }
}
