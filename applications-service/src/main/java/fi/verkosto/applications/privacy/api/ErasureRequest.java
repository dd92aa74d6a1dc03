package fi.verkosto.applications.privacy.api;

import fi.verkosto.api.text.Lengths;
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
        @Size(min = 3, max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String email,

        @Schema(description = "Subject of the person's access tokens; their grants end")
        @Size(min = 3, max = Lengths.PERSON)
        @SingleLine
        String subject,

        @Schema(description = "Kept, and so naming nobody", examples = "Pyyntö 12/2018")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {

    Person person() {
        return Person.of(email, subject);
    }
}
