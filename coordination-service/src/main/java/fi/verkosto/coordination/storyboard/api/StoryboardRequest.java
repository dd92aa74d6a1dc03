package fi.verkosto.coordination.storyboard.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.coordination.storyboard.StoryboardNote;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "StoryboardNote", description = "Each in own words, or null for nothing")
record StoryboardRequest(
        @Schema(nullable = true, examples = "Esimiehet vaihtoivat työpaikkaa päiväksi.", description = "What was tried")
        @Size(max = Lengths.TEXT)
        String tried,

        @Schema(nullable = true, examples = "Päivä on liian lyhyt.", description = "What was learned")
        @Size(max = Lengths.TEXT)
        String learned,

        @Schema(nullable = true, examples = "Kuka on kokeillut viikkoa?", description = "What the others are asked")
        @Size(max = Lengths.TEXT)
        String asked) {

    StoryboardNote toNote() {
        return new StoryboardNote(tried, learned, asked);
    }
}
