package fi.verkosto.coordination.chart;

/** Which of the two rules spoke; one is enough. */
public enum RunSignal {
    /** So many values in a row on one side of the centre that chance hardly brings them about. */
    LONG_RUN,
    /** The values change sides so seldom that there are two levels or more, or a drift. */
    FEW_CROSSINGS
}
