package fi.verkosto.coordination.programme;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A person, by the subject of their token, in a role within one call. */
@Embeddable
public record StaffMember(
        String person, @Enumerated(EnumType.STRING) StaffRole role) {}
