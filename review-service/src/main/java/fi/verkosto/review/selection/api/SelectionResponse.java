package fi.verkosto.review.selection.api;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.selection.Selection;
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
        Money awardedTotal,
        List<Proposal> proposals) {

    static SelectionResponse from(Selection selection) {
        return new SelectionResponse(
                selection.id(),
                selection.callId(),
                selection.madeBy(),
                selection.madeAt(),
                selection.awardedTotal(),
                selection.proposals());
    }
}
