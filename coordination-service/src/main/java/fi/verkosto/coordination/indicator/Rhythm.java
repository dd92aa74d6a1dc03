package fi.verkosto.coordination.indicator;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How often an indicator is reported: for every whole calendar period of this length. */
@Schema(
        name = "IndicatorRhythm",
        description =
                "Whole calendar periods: MONTHLY as in 2019-03, QUARTERLY as in 2019-Q1, HALF_YEARLY as in 2019-H1")
public enum Rhythm {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6);

    private final int months;

    Rhythm(int months) {
        this.months = months;
    }

    int months() {
        return months;
    }

    /** Of the two whose periods are longer: each of them is made of whole ones of the other. */
    Rhythm longer(Rhythm other) {
        return months >= other.months ? this : other;
    }

    /** How many of them a year has. */
    int perYear() {
        return 12 / months;
    }
}
