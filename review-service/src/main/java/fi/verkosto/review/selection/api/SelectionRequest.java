package fi.verkosto.review.selection.api;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.selection.SelectionBasis;
import fi.verkosto.review.selection.TieOrder;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The call to select in, and what the selection is to follow. */
record SelectionRequest(
        @NotNull UUID callId,

        @Schema(description = "A scenario of the call; the ranking where it is missing", nullable = true)
        UUID scenario,

        @Valid
        @Schema(description = "Where applications are tied and a person decides: in which order", nullable = true)
        TieOrderRequest tieOrder,

        @Schema(
                description =
                        "Where applications are tied and lots decide as the call announced: the lottery, which is drawn. Of several the last, which comes after the others",
                nullable = true)
        UUID lottery) {

    /** How a person decides between equals. */
    @Schema(name = "TieOrderRequest")
    record TieOrderRequest(
            @NotEmpty
            @Size(max = MOST_TIED)
            @Schema(description = "All that are tied: whoever comes first is selected before those who follow")
            List<@NotNull UUID> applications,

            @NotNull
            @Valid
            @Schema(description = "Told in the letters of all of them, and published with their decisions")
            ReasonsRequest reasons) {}

    /** Short enough to stand in a letter beside the other reasons. */
    @Schema(name = "TieReasonsRequest")
    record ReasonsRequest(
            @NotBlank
            @Size(max = LONGEST_REASON)
            @Schema(
                    examples =
                            "Etusija annettiin hakemukselle, joka kokoaa useampia eri kehitysvaiheissa olevia järjestäjiä.")
            String fi,

            @NotBlank
            @Size(max = LONGEST_REASON)
            @Schema(examples = "Företräde gavs den ansökan som samlar fler anordnare i olika utvecklingsskeden.")
            String sv,

            @NotBlank
            @Size(max = LONGEST_REASON)
            @Schema(
                    examples =
                            "Precedence was given to the application that gathers more providers at different stages.")
            String en) {}

    static final int MOST_TIED = 1_000;
    static final int LONGEST_REASON = 1_000;

    SelectionBasis toBasis() {
        if (lottery != null && tieOrder != null) {
            throw refused(Fault.at(
                    "/lottery",
                    "one-of",
                    "Tasatilanteen ratkaisee joko henkilö tai arpa, ei kumpikin",
                    "Likvärdiga ansökningar avgörs antingen av en person eller genom lottning, inte båda",
                    "Either a person decides between equals or lots do, not both"));
        }
        if (tieOrder == null) {
            return new SelectionBasis(scenario, null, lottery, List.of());
        }
        ReasonsRequest reasons = tieOrder.reasons();
        return new SelectionBasis(
                scenario,
                new TieOrder(tieOrder.applications(), new LocalizedText(reasons.fi(), reasons.sv(), reasons.en())),
                null,
                List.of());
    }

    private static Refusal refused(Fault fault) {
        return new Refusal(CommonError.INVALID_REQUEST).faults(List.of(fault));
    }
}
