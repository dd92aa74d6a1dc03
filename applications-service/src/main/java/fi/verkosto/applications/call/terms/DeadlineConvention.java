package fi.verkosto.applications.call.terms;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.time.FinnishTime;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** What deadlines are by an agency's convention. A call may differ, but not unawares. */
public record DeadlineConvention(LocalTime closingTime, int openDays) {

    private static final DateTimeFormatter WITH_DOT = DateTimeFormatter.ofPattern("HH.mm");

    public List<Fault> warnings(CallTerms terms) {
        List<Fault> warnings = new ArrayList<>();
        if (terms.closesAt() == null) {
            return warnings;
        }
        ZonedDateTime closes = FinnishTime.at(terms.closesAt());
        if (!closes.toLocalTime().equals(closingTime)) {
            warnings.add(warning(
                    "usual-closing-time",
                    "Haku päättyy yleensä klo " + closingTime.format(WITH_DOT),
                    "En utlysning slutar vanligen kl. " + closingTime.format(WITH_DOT),
                    "A call usually closes at " + closingTime));
        }
        if (closes.getDayOfWeek() == DayOfWeek.FRIDAY) {
            warnings.add(warning(
                    "closes-on-a-friday",
                    "Haku päättyy perjantaina",
                    "Utlysningen slutar på en fredag",
                    "The call closes on a Friday"));
        }
        boolean isShort = terms.opensAt() != null
                && FinnishTime.dayOf(terms.opensAt()).plusDays(openDays).isAfter(closes.toLocalDate());
        if (isShort) {
            warnings.add(warning(
                    "open-long-enough",
                    "Haku on auki alle %d päivää".formatted(openDays),
                    "Utlysningen är öppen i mindre än %d dagar".formatted(openDays),
                    "The call is open for less than %d days".formatted(openDays)));
        }
        return warnings;
    }

    private static Fault warning(String rule, String fi, String sv, String en) {
        return Fault.at("/closesAt", rule, fi, sv, en);
    }
}
