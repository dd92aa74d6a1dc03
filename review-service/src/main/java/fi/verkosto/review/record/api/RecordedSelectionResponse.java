package fi.verkosto.review.record.api;

import fi.verkosto.review.record.RecordedProposal;
import fi.verkosto.review.record.RecordedSelection;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The last selection of a call, computed again from the record alone. */
@Schema(name = "RecordedSelection")
record RecordedSelectionResponse(
        UUID callId,
        UUID selectionId,

        @Schema(description = "The scenario that it followed; null where it followed the ranking", nullable = true)
        UUID scenario,

        @Schema(description = "In which order a person put those who were tied; empty where nobody did")
        @Size(max = 1000)
        List<UUID> tieOrder,

        List<RecordedProposal> proposals) {

    static RecordedSelectionResponse from(UUID callId, RecordedSelection selection) {
        return new RecordedSelectionResponse(
                callId, selection.selectionId(), selection.scenario(), selection.tieOrder(), selection.proposals());
    }
}
