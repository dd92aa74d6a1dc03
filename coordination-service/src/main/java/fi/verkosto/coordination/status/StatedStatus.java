package fi.verkosto.coordination.status;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What the coordinator says of a network.
 *
 * @param because why; null only where it is not better than what was computed
 * @param until its last Finnish day
 * @param computedThen what was computed when it was said: what it is a reason against
 */
@Embeddable
public record StatedStatus(
        @Column(name = "stated") @Enumerated(EnumType.STRING)
        StatusLevel level,

        @Column(name = "stated_because") String because,
        @Column(name = "stated_until") LocalDate until,

        @Column(name = "computed_then") @Enumerated(EnumType.STRING)
        StatusLevel computedThen,

        @Column(name = "stated_at") Instant statedAt) {

    /** A month, as both sides assess a network every month. */
    public static final int LONGEST_DAYS = 31;

    boolean isOver(LocalDate today) {
        return today.isAfter(until);
    }

    /** A reason speaks against what was computed when it was given, and not against what has become worse since. */
    public StatusStanding against(StatusLevel computed) {
        boolean isCovered = !level.isBetterThan(computed) || (because != null && !computedThen.isBetterThan(computed));
        return isCovered ? StatusStanding.HOLDS : StatusStanding.OVERTAKEN;
    }
}
