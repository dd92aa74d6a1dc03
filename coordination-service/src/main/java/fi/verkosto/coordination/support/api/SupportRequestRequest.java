package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.support.Question;
import fi.verkosto.coordination.support.SupportTopic;
import fi.verkosto.coordination.support.Urgency;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportQuestion")
record SupportRequestRequest(
        @Schema(required = true, description = "The network that asks") @NotNull
        UUID networkId,

        @Schema(
                required = true,
                examples = "Voiko seminaarin tarjoilun maksaa avustuksesta?",
                description = "As plain text: what looks like HTML is shown as it was written")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String question,

        @Schema(required = true) @NotNull SupportTopic topic,

        @Schema(required = true) @NotNull Urgency urgency) {

    Question toQuestion() {
        return new Question(question, topic, urgency);
    }
}
