package fi.verkosto.applications.call;

import fi.verkosto.api.Mailable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** Whom applicants may ask. */
public record ContactPerson(
        @NotNull(groups = Publication.class) @Pattern(regexp = "content|technical")
        String function,

        @NotBlank(groups = Publication.class) @Size(max = 200)
        String name,

        @NotNull(groups = Publication.class) @Mailable @Size(max = 254)
        String email,

        @Size(max = 50) String phone) {}
