package fi.verkosto.api.refusal;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Locale;

/** A text in the three languages of the service. */
public record LocalizedText(
        @NotBlank @Size(max = Lengths.REASON) String fi,
        @NotBlank @Size(max = Lengths.REASON) String sv,
        @NotBlank @Size(max = Lengths.REASON) String en) {

    /** The text in the given language, Finnish for one that is not among the three. */
    public String in(Locale language) {
        return switch (language.getLanguage()) {
            case "sv" -> sv;
            case "en" -> en;
            default -> fi;
        };
    }
}
