package fi.verkosto.coordination.signal;

/** What can happen to a signal. */
enum SignalEvent {
    /** Found with the same evidence as before. */
    REPEAT,
    /** Found with other evidence, or after it had gone. */
    RAISE,
    ACKNOWLEDGE,
    /** Not found any more. */
    RESOLVE
}
