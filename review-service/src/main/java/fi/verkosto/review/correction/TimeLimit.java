package fi.verkosto.review.correction;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.time.FreeDay;
import fi.verkosto.review.decisionletter.CorrectionPeriod;
import fi.verkosto.review.decisionletter.Delivery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Until when a correction could be requested, step by step: Government Grants Act (688/2001), section 34, Administrative Procedure
 * Act (434/2003), section 49 c, and the Act on the Calculation of Time Limits (150/1930).
 *
 * @param sentOn the day in Finland on which the decision was sent; to an authority it arrives on that day
 * @param knownOn the day on which it counts as known, presumed or shown, which is not counted itself
 * @param shown who found which other day than the presumed one; null as long as nobody did
 * @param skipped the days on which no time limit ends, from the thirtieth on; empty where it ends on that
 * @param closesAt when the office closes, wall time in Finland
 */
public record TimeLimit(
        Delivery delivery,
        LocalDate sentOn,
        LocalDate knownOn,
        Shown shown,
        LocalDate firstDay,
        LocalDate thirtiethDay,
        List<Skipped> skipped,
        LocalDate lastDay,
        LocalTime closesAt) {

    public TimeLimit {
        skipped = List.copyOf(skipped);
    }

    /** As the letter says it. */
    static TimeLimit presumed(CorrectionPeriod period, LocalTime closesAt) {
        return of(period.delivery(), period.sentOn(), period.knownOn(), null, closesAt);
    }

    /** Anew from the day on which the decision became known in fact: presumptions can be rebutted. */
    TimeLimit knownOn(LocalDate day, Shown by) {
        return of(delivery, sentOn, day, by, closesAt);
    }

    private static TimeLimit of(
            Delivery delivery, LocalDate sentOn, LocalDate knownOn, Shown shown, LocalTime closesAt) {
        LocalDate thirtieth = CorrectionPeriod.thirtiethDayAfter(knownOn);
        LocalDate last = FinnishHolidays.workingDayFrom(thirtieth);
        List<Skipped> skipped = thirtieth
                .datesUntil(last)
                .map(day -> new Skipped(day, FinnishHolidays.whyFree(day).orElseThrow()))
                .toList();
        return new TimeLimit(delivery, sentOn, knownOn, shown, knownOn.plusDays(1), thirtieth, skipped, last, closesAt);
    }

    /** When the office closes on the last day. */
    public Instant lastMoment() {
        return FinnishTime.at(FinnishTime.startOf(lastDay)).with(closesAt).toInstant();
    }

    /**
     * Whether a request came too late. It is in time in the second in which the office closes: the letter says "at 16.15 at the
     * latest", arrivals are known to the second, and nobody loses a remedy by a doubt of that size. Five seconds after it were too
     * late (KHO 10.3.2016/780).
     */
    boolean wasMissedBy(Instant arrivedAt) {
        return arrivedAt.truncatedTo(ChronoUnit.SECONDS).isAfter(lastMoment());
    }

    /**
     * Who found when the decision became known, why and when.
     *
     * @param by the officer's token subject
     */
    public record Shown(String reason, String by, Instant at) {}

    /** A day on which no time limit ends. */
    public record Skipped(LocalDate day, FreeDay why) {}
}
