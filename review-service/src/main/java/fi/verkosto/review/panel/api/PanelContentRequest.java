package fi.verkosto.review.panel.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.review.panel.PanelContent;
import fi.verkosto.review.panel.PanelScore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that the panel has so far; it replaces what was there before. */
record PanelContentRequest(
        @Size(max = Lengths.TEXT)
        @Schema(
                description = "What the panel discussed and why it gives these scores; needed before closing",
                nullable = true,
                examples =
                        "The evaluators read the regional impact differently. The panel follows the severer reading.")
        String notes,

        @NotNull @Size(max = 100) List<@NotNull @Valid GivenScore> scores) {

    /** The panel's one score for one criterion. */
    @Schema(name = "GivenPanelScore")
    record GivenScore(
            @NotBlank
            @Size(max = Lengths.CODE)
            @SingleLine
            @Schema(description = "The ID of the criterion", examples = "REGIONAL_IMPACT")
            String criterion,

            @NotNull
            @Min(0)
            @Max(100)
            @Schema(description = "A whole number from 0 to the maximum of the criterion", examples = "3")
            Integer score) {}

    PanelContent toContent() {
        return new PanelContent(
                notes,
                scores.stream()
                        .map(given -> new PanelScore(given.criterion(), given.score()))
                        .toList());
    }
}
