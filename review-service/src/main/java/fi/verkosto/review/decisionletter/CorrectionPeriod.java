package fi.verkosto.review.decision;

import java.time.LocalDate;

/** Until when a correction of a decision may be requested: Government Grants Act (688/2001), section 34. */
final class CorrectionPeriod {

    private static final int DAYS = 30;

    private CorrectionPeriod() {}

    /**
     * The last day: thirty after the one on which the decision counts as known, which is not counted itself. It moves off
     * weekends and holidays.
     */
    static LocalDate lastDay(Delivery delivery, LocalDate day) {
        return FinnishHolidays.workingDayFrom(delivery.knownOn(day).plusDays(DAYS));
    }
}
