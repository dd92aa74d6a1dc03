package fi.verkosto.coordination.indicator;

/** What can happen to an indicator. */
enum IndicatorEvent {
    CHANGE,
    PUBLISH,
    RETIRE
}
