package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.SubmittedApplication;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** The sums of an application, with each other and with what the call asks and has. */
final class MoneyChecks {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final SubmittedApplication application;

    MoneyChecks(SubmittedApplication application) {
        this.application = application;
    }

    /** The least sum is the percentage of the total costs, rounded up to a whole euro. */
    Check ownFunding(int percent) {
        Money required = Money.euros(application
                .totalCosts()
                .amount()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED)
                .setScale(0, RoundingMode.CEILING));
        Money found = application.ownFunding();
        LocalizedText own = Words.euros(found);
        LocalizedText total = Words.euros(application.totalCosts());
        LocalizedText least = Words.euros(required);
        return Check.passes(
                found.compareTo(required) >= 0,
                Rule.OWN_FUNDING,
                "ownFundingPercent",
                Evidence.ofSums(required, found),
                new LocalizedText(
                        "Omarahoitus on " + own.fi() + ". Kokonaiskustannuksista (" + total.fi() + ") on katettava "
                                + percent + "\u00a0prosenttia eli vähintään " + least.fi() + ".",
                        "Egenfinansieringen är " + own.sv() + ". Den ska täcka " + percent
                                + "\u00a0procent av de totala kostnaderna (" + total.sv() + "), alltså minst "
                                + least.sv() + ".",
                        "Own funding is " + own.en() + ". It has to cover " + percent
                                + "\u00a0per cent of the total costs (" + total.en() + "), that is at least "
                                + least.en() + "."));
    }

    /** Events from before other income was told say nothing of it: only what adds up without it is known to. */
    Check sumsAddUp() {
        Money other = Optional.ofNullable(application.otherIncome()).orElse(Money.ZERO);
        Money left = application.totalCosts().minus(application.ownFunding()).minus(other);
        Money grant = application.requestedGrant();
        boolean addsUp = left.compareTo(grant) == 0;
        CheckResult otherwise = application.otherIncome() == null ? CheckResult.NOT_KNOWN : CheckResult.FAILED;
        LocalizedText total = Words.euros(application.totalCosts());
        LocalizedText own = Words.euros(application.ownFunding());
        LocalizedText income = Words.euros(other);
        LocalizedText rest = Words.euros(left);
        LocalizedText asked = Words.euros(grant);
        return Check.of(
                Rule.SUMS_ADD_UP,
                addsUp ? CheckResult.PASSED : otherwise,
                null,
                Evidence.ofSums(left, grant),
                new LocalizedText(
                        "Kun kokonaiskustannuksista (" + total.fi() + ") vähennetään omarahoitus (" + own.fi()
                                + ") ja muut tulot (" + income.fi() + "), jäljelle jää " + rest.fi()
                                + ". Avustusta haetaan " + asked.fi() + ".",
                        "När egenfinansieringen (" + own.sv() + ") och övriga inkomster (" + income.sv()
                                + ") dras av från de totala kostnaderna (" + total.sv() + ") återstår " + rest.sv()
                                + ". Det ansökta understödet är " + asked.sv() + ".",
                        "Total costs (" + total.en() + ") less own funding (" + own.en() + ") and other income ("
                                + income.en() + ") leave " + rest.en() + ". The requested grant is " + asked.en()
                                + "."));
    }

    /** A call may let applicants ask for more than there is, and does not tell whether it does. */
    Check withinAvailable(Money available, String source) {
        Money grant = application.requestedGrant();
        LocalizedText asked = Words.euros(grant);
        LocalizedText there = Words.euros(available);
        return Check.of(
                Rule.WITHIN_AVAILABLE_MONEY,
                grant.compareTo(available) <= 0 ? CheckResult.PASSED : CheckResult.NEEDS_JUDGEMENT,
                source,
                Evidence.ofSums(available, grant),
                new LocalizedText(
                        "Avustusta haetaan " + asked.fi() + ", ja jaettavana on " + there.fi() + ".",
                        "Det ansökta understödet är " + asked.sv() + ", och summan som delas ut är " + there.sv() + ".",
                        "The requested grant is " + asked.en() + ", and the sum to be granted is " + there.en() + "."));
    }
}
