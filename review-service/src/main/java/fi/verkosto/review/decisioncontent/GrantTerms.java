package fi.verkosto.review.decisioncontent;

import fi.verkosto.api.time.FinnishHolidays;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Terms;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * What an award grants and demands, beside its sum. A draft may lack what is null here; nothing is presented that does.
 *
 * @param perCategory what of the grant is for which costs, their sum being the award; empty for a lump sum
 * @param maximumPercent how much of the accepted costs the grant may cover at the most
 * @param usedFrom the first day whose costs the grant may cover
 * @param usedUntil the last one
 * @param interimReportBy the last day of the interim report; null where none is asked for
 * @param finalReportBy the last day of the final report
 * @param instalments in the order in which they are paid
 * @param acceptWithinDays how long the lead applicant may think after the notification; {@link Decision#acceptBy} is the
 *     last day that follows from it
 * @param conditions what the recipient has to keep, in their order
 */
public record GrantTerms(
        List<CategorySum> perCategory,
        Integer maximumPercent,
        LocalDate usedFrom,
        LocalDate usedUntil,
        LocalDate interimReportBy,
        LocalDate finalReportBy,
        List<Instalment> instalments,
        int acceptWithinDays,
        List<Sentence> conditions) {

    private static final int USUAL_DAYS_TO_ACCEPT = 30;

    private static final int USUAL_MONTHS_TO_REPORT = 2;

    private static final List<Instalment> USUAL_INSTALMENTS = List.of(
            new Instalment(60, InstalmentOccasion.ACCEPTANCE), new Instalment(40, InstalmentOccasion.INTERIM_REPORT));

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public GrantTerms {
        perCategory = List.copyOf(perCategory);
        instalments = List.copyOf(instalments);
        conditions = List.copyOf(conditions);
    }

    /**
     * As every award of the call has them, unless an officer changes something: the project period, what own funding leaves,
     * 60 % first and the rest after the interim report, which is due in the middle of the period.
     */
    public static GrantTerms usual(KnownCall call) {
        return usual(
                call.granting().projectStart(),
                call.projectEnd().orElse(null),
                call.terms().map(Terms::ownFundingPercent).orElse(0));
    }

    /** The same by what it follows from. */
    public static GrantTerms usual(LocalDate from, LocalDate until, int ownFundingPercent) {
        return new GrantTerms(
                List.of(),
                100 - ownFundingPercent,
                from,
                until,
                from == null || until == null ? null : middle(from, until),
                until == null ? null : FinnishHolidays.workingDayFrom(until.plusMonths(USUAL_MONTHS_TO_REPORT)),
                USUAL_INSTALMENTS,
                USUAL_DAYS_TO_ACCEPT,
                StandardText.usualConditions());
    }

    private static LocalDate middle(LocalDate from, LocalDate until) {
        return FinnishHolidays.workingDayFrom(from.plusDays(ChronoUnit.DAYS.between(from, until) / 2));
    }

    /** The last day to accept an award that is notified on a day; it moves off weekends and holidays. */
    public LocalDate acceptBy(LocalDate notified) {
        return FinnishHolidays.workingDayFrom(notified.plusDays(acceptWithinDays));
    }

    /** What each instalment comes to: whole euros, and the last one takes what is left. */
    public List<Money> sumsOfInstalments(Money awarded) {
        List<Money> sums = new ArrayList<>();
        Money left = awarded;
        for (Instalment instalment : instalments.subList(0, Math.max(0, instalments.size() - 1))) {
            Money sum = Money.euros(awarded.amount()
                    .multiply(BigDecimal.valueOf(instalment.percent()))
                    .divide(HUNDRED)
                    .setScale(0, RoundingMode.FLOOR));
            sums.add(sum);
            left = left.minus(sum);
        }
        sums.add(left);
        return List.copyOf(sums);
    }
}
