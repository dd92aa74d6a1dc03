package fi.verkosto.applications.application;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom the agency writes to; personal data, which never leave in events that other systems read. */
public record Contact(
        @Size(max = 200) String name,
        @Size(max = 254) String email,
        @Size(max = 40) String phone,
        @Pattern(regexp = "fi|sv|en") String language) {}
