package fi.verkosto.review.panel;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why a panel round counts no more, and since when.
 *
 * @param by the officer's token subject; null where it ended by itself
 * @param reason the officer's; null where the cause says all
 */
@Schema(name = "PanelEnding")
public record PanelEnding(
        Cause cause,
        @Schema(nullable = true) @Size(max = Lengths.REASON) String reason,
        @Schema(nullable = true) @Size(max = Lengths.PERSON) String by,
        Instant at) {

    /** What ends a panel round. */
    @Schema(name = "PanelEndingCause")
    public enum Cause {
        BY_OFFICER,
        /** Scores that lay before the panel can change. */
        SCORES_REOPENED,
        /** Scores that lay before the panel count no more, since their evaluator is disqualified. */
        SCORES_SET_ASIDE,
        /** The applicant withdrew the application. */
        REVIEW_WITHDRAWN
    }

    static PanelEnding byItself(Cause cause, Instant at) {
        return new PanelEnding(cause, null, null, at);
    }

    PanelEnding in(UnaryOperator<String> texts) {
        return new PanelEnding(cause, texts.apply(reason), by, at);
    }
}
