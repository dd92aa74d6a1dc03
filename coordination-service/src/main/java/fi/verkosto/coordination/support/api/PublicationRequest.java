package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.support.PublishedAnswer.Wording;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AnswerPublication")
record PublicationRequest(
        @Schema(
                required = true,
                examples = "Voiko avustuksella maksaa tarjoiluja?",
                description =
                        "In words that do not tell who asked; nothing is taken over from the request but its topic")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String question,

        @Schema(required = true, examples = "Kyllä, jos tilaisuus on hankesuunnitelmassa.")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String answer) {

    Wording toWording() {
        return new Wording(question, answer);
    }
}
