package fi.verkosto.coordination.schedule;

/** What the earned schedule says. */
public enum ScheduleAnswer {
    BEHIND,
    NOT_BEHIND,
    /** In the first fifth of the planned months a single milestone moves the index too far. */
    TOO_EARLY
}
