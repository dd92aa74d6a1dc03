package fi.verkosto.coordination.guidance.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.coordination.guidance.Guidance;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "GuidanceNoteContent")
record GuidanceNoteRequest(
        @Schema(
                nullable = true,
                description =
                        "The network for which it is; null or left out: all networks, those that come later among them")
        UUID networkId,

        @Schema(required = true, examples = "Mittarit ensimmäiseltä kuukaudelta")
        @NotBlank
        @SingleLine
        @Size(max = Lengths.TITLE)
        String title,

        @Schema(
                required = true,
                examples = "Ilmoittakaa mittarien arvot viimeistään määräpäivänä.",
                description = "As plain text: what looks like HTML is shown as it was written")
        @NotBlank
        @Size(max = Lengths.TEXT)
        String text,

        @Schema(
                nullable = true,
                examples = "2019-03-29",
                description = "The last Finnish day of what it asks for, and of reading it; today or later")
        LocalDate dueOn) {

    Guidance toGuidance() {
        return new Guidance(title, text, dueOn);
    }
}
