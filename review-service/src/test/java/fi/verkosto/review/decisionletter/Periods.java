package fi.verkosto.review.decisionletter;

import java.time.LocalDate;

/** Periods as letters say them, for tests of who reckons with them. */
public final class Periods {

    private Periods() {}

    public static CorrectionPeriod of(Delivery delivery, LocalDate sentOn) {
        return CorrectionPeriod.of(delivery, sentOn);
    }
}
