package fi.verkosto.coordination.indicator;

/** What the coordinator can do with a period. */
enum PeriodEvent {
    CLOSE,
    REOPEN
}
