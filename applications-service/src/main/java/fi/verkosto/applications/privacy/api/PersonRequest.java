package fi.verkosto.applications.privacy.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import fi.verkosto.applications.privacy.Person;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose data; in a body, since addresses of requests are logged on their way. */
@Schema(name = "PersonExportRequest")
record PersonRequest(
        @Schema(description = "Of a contact person; at least one of the two is needed")
        @Email
        @Size(min = 3, max = Lengths.MAIL_ADDRESS)
        @SingleLine
        String email,

        @Schema(description = "Subject of the person's access tokens") @Size(min = 3, max = Lengths.PERSON) @SingleLine
        String subject) {

    Person person() {
        return Person.of(email, subject);
    }
}
