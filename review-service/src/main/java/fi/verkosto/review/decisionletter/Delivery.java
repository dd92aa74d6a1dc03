package fi.verkosto.review.decision;

import java.time.LocalDate;

/**
 * How a decision was made known, and so from when it counts as known unless otherwise shown. What is presumed of letters and
 * messages is for whoever is no authority; an authority knows it on the day when it arrives (Administrative Procedure Act
 * 434/2003, section 59).
 */
enum Delivery {
    ARRIVED_AT_AUTHORITY(0),
    ELECTRONIC(3),
    POST(7);

    private final int presumedDays;

    Delivery(int presumedDays) {
        this.presumedDays = presumedDays;
    }

    /** @param day on which it arrived at the authority, or was sent to somebody else */
    LocalDate knownOn(LocalDate day) {
        return day.plusDays(presumedDays);
    }
}
