package fi.verkosto.applications.content;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom the agency writes to; personal data, which never leave in events that other systems read. */
public record Contact(
        @Size(max = Lengths.NAME) @SingleLine String name,
        @Size(max = Lengths.MAIL_ADDRESS) @SingleLine String email,
        @Size(max = 40) @SingleLine String phone,
        @Pattern(regexp = "fi|sv|en") String language) {}
