package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "LearningSessionBody")
record LearningSessionRequest(
        @Schema(required = true, examples = "Ensimmäinen oppimispäivä") @NotBlank @SingleLine @Size(max = Lengths.TITLE)
        String title,

        @Schema(required = true, examples = "2019-06-12", description = "The Finnish day on which it is held") @NotNull
        LocalDate heldOn) {}
