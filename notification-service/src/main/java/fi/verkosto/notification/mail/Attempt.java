package fi.verkosto.notification.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One try to hand a mail to the mail server.
 *
 * @param attemptedAt business time
 * @param reply what the mail server or the network said, if anything
 */
@Embeddable
public record Attempt(
        @Column(name = "attempted_at") Instant attemptedAt,

        @Enumerated(EnumType.STRING) Outcome outcome,
        String reply) {

    /** What came of an attempt. */
    @Schema(name = "DeliveryOutcome")
    public enum Outcome {
        /**
         * Begun. It stays so only if the service stopped before it knew, or the mail server did not answer in time; then the
         * mail may arrive twice.
         */
        UNKNOWN,
        ACCEPTED,
        DEFERRED,
        REFUSED
    }

    static Attempt begunAt(Instant now) {
        return new Attempt(now, Outcome.UNKNOWN, null);
    }

    Attempt with(Outcome known, String answer) {
        return new Attempt(attemptedAt, known, answer);
    }
}
