package fi.verkosto.notification.staff;

import fi.verkosto.api.time.FinnishTime;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** The moment of the day at which digests are made. Nothing need be remembered of the last one: what is older is due. */
@ApplicationScoped
class DigestTime {

    private final LocalTime at;

    DigestTime(DigestSettings settings) {
        this.at = settings.at();
    }

    /** The last one that is not after now. On the day of an hour that comes twice it is the first of the two. */
    Instant lastAt(Instant now) {
        ZonedDateTime today = FinnishTime.at(now).with(at).withEarlierOffsetAtOverlap();
        return today.toInstant().isAfter(now)
                ? today.minusDays(1).with(at).withEarlierOffsetAtOverlap().toInstant()
                : today.toInstant();
    }
}
