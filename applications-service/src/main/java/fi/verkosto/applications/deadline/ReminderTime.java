package fi.verkosto.applications.deadline;

import fi.verkosto.api.time.FinnishTime;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * When to remind of a deadline: on the day before it, a day in Helsinki, which has 23 or 25 hours where daylight saving
 * begins or ends. Should nothing run on that day, late is better than not at all, until the deadline itself.
 *
 * @param closingDay the day of the deadline in Helsinki; of a deadline at midnight, the day that begins then
 */
record ReminderTime(LocalDate closingDay, Instant closesAt) {

    private static final Duration LEFT_ALONE = Duration.ofHours(3);

    static ReminderTime before(Instant closesAt) {
        return new ReminderTime(FinnishTime.dayOf(closesAt), closesAt);
    }

    boolean isAt(Instant now) {
        Instant dayBefore = FinnishTime.startOf(closingDay.minusDays(1));
        return !now.isBefore(dayBefore) && now.isBefore(closesAt);
    }

    /**
     * Whoever began later needs no reminder: it would come while they are at it, and on the closing day itself they know.
     */
    Instant startedBefore(Instant now) {
        Instant awhileAgo = now.minus(LEFT_ALONE);
        Instant ofClosing = FinnishTime.startOf(closingDay);
        return awhileAgo.isBefore(ofClosing) ? awhileAgo : ofClosing;
    }
}
