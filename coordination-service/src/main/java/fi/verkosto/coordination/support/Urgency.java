package fi.verkosto.coordination.support;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How soon an answer is needed. Days of 24 hours, also over a weekend: whoever asks waits through it, too, and no calendar of
 * holidays is at hand here.
 */
@Schema(
        name = "SupportUrgency",
        description = "How soon an answer is due: HIGH in 2 days, NORMAL in 5, LOW in 14, of 24 hours each")
public enum Urgency {
    LOW(14),
    NORMAL(5),
    HIGH(2);

    private final Duration patience;

    Urgency(int days) {
        this.patience = Duration.ofDays(days);
    }

    Instant answerBy(Instant waitingSince) {
        return waitingSince.plus(patience);
    }
}
