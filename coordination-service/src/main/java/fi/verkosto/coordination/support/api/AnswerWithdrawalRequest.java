package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnswerWithdrawal")
record AnswerWithdrawalRequest(
        @Schema(
                required = true,
                examples = "Ohje on muuttunut.",
                description = "Why; the coordinator, the agency and the ministry read it")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
