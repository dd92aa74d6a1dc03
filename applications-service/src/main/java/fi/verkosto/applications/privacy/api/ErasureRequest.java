package fi.verkosto.applications.privacy.api;

import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.privacy.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom to forget, and why. */
@Schema(name = "PersonErasureRequest")
record ErasureRequest(
        @Schema(description = "Of a contact person; at least one of the two is needed")
        @Email
        @Size(min = 3, max = 254)
        @SingleLine
        String email,

        @Schema(description = "Subject of the person's access tokens; their grants end")
        @Size(min = 3, max = 255)
        @SingleLine
        String subject,

        @Schema(description = "Kept, and so naming nobody", examples = "Pyyntö 12/2018") @NotBlank @Size(max = 2000)
        String reason) {

    Person person() {
        return Person.of(email, subject);
    }
}
