package fi.verkosto.coordination.chart;

/** What a chart says; whether a target is reached is another question ({@link TargetStanding}). */
public enum ChartAnswer {
    IMPROVED,
    WORSENED,
    /** What is seen comes about by chance often enough; that nothing has changed is not shown either. */
    NO_CHANGE_SHOWN,
    TOO_FEW_POINTS
}
