package fi.verkosto.applications.call.staff;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.api.text.SingleLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A person's role in one call.
 *
 * @param person the subject of the person's access tokens, which names nobody
 */
public record StaffMember(
        @NotBlank @Size(max = Lengths.PERSON) @SingleLine String person,
        @NotNull StaffRole role) {}
