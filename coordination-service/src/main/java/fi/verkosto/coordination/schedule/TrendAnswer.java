package fi.verkosto.coordination.schedule;

/** What the forecasts of a milestone say. */
public enum TrendAnswer {
    /** Both of the last two reports moved it, each farther away than the one before. */
    LATER_TWICE_IN_A_ROW,
    /** It stood as planned in every report, until one moved it when it was as good as due. */
    FIRST_MOVED_AT_THE_END,
    STEADY,
    /** Fewer than the plan and two reports. */
    TOO_FEW_REPORTS
}
