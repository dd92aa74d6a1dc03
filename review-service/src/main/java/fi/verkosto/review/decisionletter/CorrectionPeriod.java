package fi.verkosto.review.decisionletter;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.review.agency.KnownAgency;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Until when a correction of a decision may be requested: Government Grants Act (688/2001), section 34, and Administrative
 * Procedure Act (434/2003), section 49 c. Kept in the letter with each step, so that a later law changes no earlier letter.
 *
 * @param delivery how the decision counts as known
 * @param sentOn the day in Finland on which the decision was sent; to an authority it arrives on that day
 * @param knownOn the day on which it counts as known, which is not counted itself
 * @param thirtiethDay the thirtieth after it
 * @param lastDay the same, or the next day on which a time limit may end (Act 150/1930, section 5)
 */
public record CorrectionPeriod(
        Delivery delivery, LocalDate sentOn, LocalDate knownOn, LocalDate thirtiethDay, LocalDate lastDay) {

    private static final int DAYS = 30;

    /**
     * Of a decision that is given at a moment.
     *
     * @param holderKind what kind of organisation the recipient is; null where that was not told
     */
    static CorrectionPeriod of(String holderKind, KnownAgency agency, Instant given) {
        Delivery delivery = Delivery.to(holderKind, agency.decisionDelivery());
        return of(delivery, delivery.sentOn(given, agency.letterhead().closesAt()));
    }

    static CorrectionPeriod of(Delivery delivery, LocalDate sentOn) {
        LocalDate knownOn = delivery.knownOn(sentOn);
        LocalDate thirtieth = thirtiethDayAfter(knownOn);
        return new CorrectionPeriod(delivery, sentOn, knownOn, thirtieth, FinnishHolidays.workingDayFrom(thirtieth));
    }

    public static LocalDate thirtiethDayAfter(LocalDate knownOn) {
        return knownOn.plusDays(DAYS);
    }

    /** Whether the recipient is an authority. */
    public boolean toAuthority() {
        return delivery == Delivery.ARRIVED_AT_AUTHORITY;
    }

    /** Whether it was sent as a message, to somebody else. */
    public boolean electronic() {
        return delivery == Delivery.ELECTRONIC;
    }

    /** Whether no time limit ends on the thirtieth day. */
    public boolean moved() {
        return !lastDay.equals(thirtiethDay);
    }
}
