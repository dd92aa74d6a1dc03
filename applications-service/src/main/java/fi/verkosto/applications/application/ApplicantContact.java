package fi.verkosto.applications.application;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom the agency writes to; personal data, which never leave in events that other systems read. */
public record ApplicantContact(
        @Size(max = 200) String name,
        @Size(max = 254) String email,
        @Pattern(regexp = "fi|sv|en") String language) {}
