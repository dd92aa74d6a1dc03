package fi.verkosto.review.decision.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.review.decision.MoveDecisions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is moved together, as the preview had it. */
@Schema(name = "DecisionMoveRequest")
record MoveRequest(
        @NotNull UUID callId,

        @NotNull @Size(min = 1, max = MoveDecisions.MOST) List<@NotNull @Valid Previewed> decisions) {

    /** Two that differ for one decision are none. */
    SortedMap<UUID, String> digests() {
        SortedMap<UUID, String> digests = new TreeMap<>();
        decisions.forEach(previewed -> digests.merge(
                previewed.decisionId(), previewed.digest(), (one, other) -> one.equals(other) ? one : ""));
        return digests;
    }

    /** One of them. */
    @Schema(name = "PreviewedDecision")
    record Previewed(
            @NotNull UUID decisionId,

            @NotBlank @Size(max = Lengths.CODE) @Schema(description = "As in the preview")
            String digest) {}
}
