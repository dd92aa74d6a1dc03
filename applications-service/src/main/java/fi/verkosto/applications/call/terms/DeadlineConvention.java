package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.time.FinnishTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** What deadlines are by convention. A call may differ, but not unawares. */
public final class DeadlineConvention {

    private static final LocalTime TIME = LocalTime.of(16, 15);
    private static final int WEEKS = 6;

    private DeadlineConvention() {}

    public static List<Fault> warnings(CallTerms terms) {
        List<Fault> warnings = new ArrayList<>();
        if (terms.closesAt() == null) {
            return warnings;
        }
        ZonedDateTime closes = FinnishTime.at(terms.closesAt());
        if (!closes.toLocalTime().equals(TIME)) {
            warnings.add(warning(
                    "closes-at-16-15",
                    "Haku päättyy yleensä klo 16.15",
                    "En utlysning slutar vanligen kl. 16.15",
                    "A call usually closes at 16:15"));
        }
        if (closes.getDayOfWeek() == DayOfWeek.FRIDAY) {
            warnings.add(warning(
                    "closes-on-a-friday",
                    "Haku päättyy perjantaina",
                    "Utlysningen slutar på en fredag",
                    "The call closes on a Friday"));
        }
        boolean isShort = terms.opensAt() != null
                && FinnishTime.dayOf(terms.opensAt()).plusWeeks(WEEKS).isAfter(closes.toLocalDate());
        if (isShort) {
            warnings.add(warning(
                    "open-for-six-weeks",
                    "Haku on auki alle kuusi viikkoa",
                    "Utlysningen är öppen i mindre än sex veckor",
                    "The call is open for less than six weeks"));
        }
        return warnings;
    }

    private static Fault warning(String rule, String fi, String sv, String en) {
        return Fault.at("/closesAt", rule, fi, sv, en);
    }
}
