package fi.verkosto.review.panel.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.panel.EarlierPanel;
import fi.verkosto.review.panel.PanelBasis;
import fi.verkosto.review.panel.PanelEnding;
import fi.verkosto.review.panel.PanelRound;
import fi.verkosto.review.panel.PanelScore;
import fi.verkosto.review.panel.PanelState;
import fi.verkosto.review.panel.PanelTexts;
import fi.verkosto.review.panel.SeenPanelRound;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A panel round as the caller may see it. */
@Schema(name = "PanelRound")
record PanelRoundResponse(
        UUID id,
        UUID reviewId,
        UUID applicationId,
        UUID callId,
        PanelState state,

        @Schema(description = "The version for If-Match; the same as in the ETag", examples = "1")
        long version,

        @Schema(description = "The version of the application that the panel is about", examples = "1")
        int applicationVersion,

        @Schema(
                description =
                        "The complete scores that lay before the panel; when they do not stand any more, it is OUTDATED")
        @Size(max = 100)
        List<PanelBasis> basis,

        @Schema(description = "The officer: their token subject") @Size(max = Lengths.PERSON)
        String openedBy,

        Instant openedAt,

        @Schema(
                description =
                        "What the panel discussed; null before any were written, and where they are hidden: from everybody"
                                + " but the officers of the call while they are a draft",
                nullable = true)
        @Size(max = Lengths.TEXT)
        String notes,

        @Schema(description = "One for each criterion; null where they are hidden, as the notes", nullable = true)
        @Size(max = 100)
        List<PanelScore> scores,

        @Schema(
                description = "The officer who closed it: their token subject; null where it is not closed",
                nullable = true)
        @Size(max = Lengths.PERSON)
        String closedBy,

        @Schema(description = "Null where it is not closed; stays where a closed round is OUTDATED", nullable = true)
        Instant closedAt,

        @Schema(
                description =
                        "What was closed before an officer reopened it, oldest first; null where scores of others are hidden",
                nullable = true)
        List<EarlierPanel> earlier,

        @Schema(description = "Why it counts no more: CANCELLED or OUTDATED; null otherwise", nullable = true)
        PanelEnding ending) {

    static PanelRoundResponse from(SeenPanelRound seen, PanelTexts texts) {
        PanelRound round = seen.round();
        return new PanelRoundResponse(
                round.id(),
                round.reviewId(),
                seen.review().applicationId(),
                round.callId(),
                round.state(),
                round.version(),
                round.applicationVersion(),
                round.basis(),
                round.openedBy(),
                round.openedAt(),
                texts.notes(),
                seen.contentVisible() ? round.content().scores() : null,
                round.closedBy().orElse(null),
                round.closedAt().orElse(null),
                texts.earlier(),
                texts.ending().orElse(null));
    }
}
