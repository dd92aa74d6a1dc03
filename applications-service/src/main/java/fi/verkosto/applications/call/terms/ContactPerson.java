package fi.verkosto.applications.call.terms;

import fi.verkosto.api.constraint.Mailable;
import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom applicants may ask. */
public record ContactPerson(
        @NotNull(groups = Publication.class) @Pattern(regexp = "content|technical")
        String function,

        @NotBlank(groups = Publication.class) @Size(max = Lengths.NAME) @SingleLine
        String name,

        @NotNull(groups = Publication.class) @Mailable @Size(max = Lengths.MAIL_ADDRESS) @SingleLine
        String email,

        @Size(max = 50) @SingleLine String phone) {}
