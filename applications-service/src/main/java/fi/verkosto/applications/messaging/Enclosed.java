package fi.verkosto.applications.messaging;

import fi.verkosto.applications.outcome.Sending;
import jakarta.validation.constraints.NotBlank;
import java.util.Optional;

/** A letter as a file, in the events that have letters mailed. */
record Enclosed(
        @NotBlank String fileName,
        @NotBlank String mediaType,
        @NotBlank String content) {

    /** @param file null where the mail leads to the letter alone */
    static Sending sending(Enclosed file, boolean again) {
        return new Sending(
                Optional.ofNullable(file)
                        .map(found -> new Sending.LetterFile(found.fileName, found.mediaType, found.content)),
                again);
    }
}
