package fi.verkosto.coordination.guidance;

/** What can happen to a guidance note. */
enum GuidanceEvent {
    /** By one of those for whom it is. */
    ACKNOWLEDGE,
    WITHDRAW
}
