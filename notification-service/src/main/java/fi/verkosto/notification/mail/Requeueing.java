package fi.verkosto.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * A mail was queued again by hand.
 *
 * @param requeuedAt business time
 * @param requeuedBy subject of the access token
 */
@Embeddable
public record Requeueing(
        @Column(name = "requeued_at") Instant requeuedAt,
        @Column(name = "requeued_by") String requeuedBy,
        String reason) {}
