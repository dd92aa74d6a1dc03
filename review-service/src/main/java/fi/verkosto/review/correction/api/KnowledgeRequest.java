package fi.verkosto.review.correction.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When the decision became known in fact. */
@Schema(name = "KnowledgeOfDecision")
record KnowledgeRequest(
        @NotNull @Schema(description = "The day in Finland; not before that of the letter", examples = "2019-02-01")
        LocalDate knownOn,

        @NotBlank
        @Size(max = Lengths.REASON)
        @Schema(examples = "The letter was returned to the sender and was handed over on 1 February.")
        String reason) {}
