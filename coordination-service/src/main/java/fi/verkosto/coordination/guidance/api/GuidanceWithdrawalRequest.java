package fi.verkosto.coordination.guidance.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GuidanceNoteWithdrawal")
record GuidanceWithdrawalRequest(
        @Schema(
                required = true,
                examples = "Määräpäivä on muuttunut.",
                description = "Why; all for whom the note is read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
