package fi.verkosto.review.call;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Somebody with a role in a call.
 *
 * @param person the subject of their access token
 */
@Embeddable
public record StaffMember(
        @Column(name = "person") String person,
        @Enumerated(EnumType.STRING) @Column(name = "role") CallRole role) {}
