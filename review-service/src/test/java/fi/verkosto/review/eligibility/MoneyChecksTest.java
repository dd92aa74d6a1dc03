package fi.verkosto.review.eligibility;

import static fi.verkosto.review.eligibility.Applications.anApplication;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sums of an application are held against each other and against the terms of its call. */
class MoneyChecksTest {

    @ParameterizedTest
    @CsvSource({
        "718750.00, 143750.00, 20, 143750.00, PASSED",
        "718750.00, 143749.99, 20, 143750.00, FAILED",
        "718751.00, 143750.00, 20, 143751.00, FAILED",
        "718751.00, 143751.00, 20, 143751.00, PASSED",
        "718750.00, 0.00, 0, 0.00, PASSED",
        "718750.01, 718750.01, 100, 718751.00, FAILED"
    })
    void ownFundingIsAtLeastThePercentageRoundedUpToAWholeEuro(
            String total, String own, int percent, String required, CheckResult result) {
        Check check = new MoneyChecks(
                        anApplication().costing(total, own, "0.00", "1.00").submitted())
                .ownFunding(percent);

        assertThat(check.result()).isEqualTo(result);
        assertThat(check.rule()).isEqualTo("own-funding");
        assertThat(check.source()).isEqualTo("ownFundingPercent");
        assertThat(check.evidence().requiredSum()).isEqualTo(Money.euros(required));
        assertThat(check.evidence().foundSum()).isEqualTo(Money.euros(own));
    }

    @Test
    void ownFundingIsToldAsPeopleWriteSums() {
        Check check = new MoneyChecks(anApplication()
                        .costing("718751.00", "143750.00", "0.00", "575001.00")
                        .submitted())
                .ownFunding(20);

        assertThat(check.sentence().fi().replace('\u00a0', ' '))
                .isEqualTo("Omarahoitus on 143 750 euroa. Kokonaiskustannuksista (718 751 euroa) on katettava"
                        + " 20 prosenttia eli vähintään 143 751 euroa.");
        assertThat(check.sentence().sv().replace('\u00a0', ' '))
                .isEqualTo("Egenfinansieringen är 143 750 euro. Den ska täcka 20 procent av de totala kostnaderna"
                        + " (718 751 euro), alltså minst 143 751 euro.");
        assertThat(check.sentence().en().replace('\u00a0', ' '))
                .isEqualTo("Own funding is EUR 143,750. It has to cover 20 per cent of the total costs"
                        + " (EUR 718,751), that is at least EUR 143,751.");
    }

    @ParameterizedTest
    @CsvSource({
        "718750.00, 143750.00, 0.00, 575000.00, PASSED",
        "718750.00, 143750.00, 25000.00, 550000.00, PASSED",
        "718750.00, 143750.00, 0.00, 575000.01, FAILED",
        "718750.00, 143750.00, , 575000.00, PASSED",
        "718750.00, 143750.00, , 550000.00, NOT_KNOWN"
    })
    void totalCostsLessOwnFundingAndOtherIncomeAreTheGrant(
            String total, String own, String other, String grant, CheckResult result) {
        Check check = new MoneyChecks(
                        anApplication().costing(total, own, other, grant).submitted())
                .sumsAddUp();

        assertThat(check.result()).isEqualTo(result);
        assertThat(check.evidence().foundSum()).isEqualTo(Money.euros(grant));
    }

    @ParameterizedTest
    @CsvSource({"575000.00, PASSED", "574999.99, NEEDS_JUDGEMENT"})
    void aGrantBeyondTheMoneyOfTheCallIsForAnOfficerToJudge(String available, CheckResult result) {
        Check check = new MoneyChecks(anApplication().submitted()).withinAvailable(Money.euros(available), "totalSum");

        assertThat(check.result()).isEqualTo(result);
    }
}
