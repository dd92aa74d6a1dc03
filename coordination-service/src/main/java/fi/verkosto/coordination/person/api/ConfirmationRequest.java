package fi.verkosto.coordination.person.api;

import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Somebody confirms the role that they got a mail about. */
@Schema(name = "PersonConfirmation")
record ConfirmationRequest(
        @Schema(
                required = true,
                description =
                        "The code of the mail that came last; small letters, spaces and hyphens make no difference",
                examples = "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG")
        @NotBlank
        @Size(max = ConfirmationRequest.LONGEST)
        @SingleLine
        String code) {

    static final int LONGEST = 100;
}
