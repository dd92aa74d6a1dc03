package fi.verkosto.review.eligibility;

import static fi.verkosto.review.eligibility.Applications.GRADIA;
import static fi.verkosto.review.eligibility.Applications.OMNIA;
import static fi.verkosto.review.eligibility.Applications.TREDU;
import static fi.verkosto.review.eligibility.Applications.anApplication;
import static fi.verkosto.review.eligibility.Applications.member;
import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.review.eligibility.Evidence.LicenceFound;
import fi.verkosto.review.licence.KnownLicences;
import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.licence.LicenceStart;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A licence covers the day in Finland on which the call closes, its own first and last day included. */
class LicenceChecksTest {

    private static final LocalDate DEADLINE_DAY = LocalDate.parse("2018-11-21");
    private static final LocalDate PROJECT_END = LocalDate.parse("2020-12-31");

    @ParameterizedTest
    @CsvSource({"2018-11-20, FAILED", "2018-11-21, PASSED", "2018-11-22, PASSED"})
    void isValidOnItsLastDay(String endsOn, CheckResult result) {
        Check check = onDeadlineDay(new KnownLicences(List.of(), List.of(end(OMNIA, endsOn))));

        assertThat(check.result()).isEqualTo(result);
        assertThat(check.evidence().day()).isEqualTo(DEADLINE_DAY);
    }

    @ParameterizedTest
    @CsvSource({"2018-11-21, PASSED", "2018-11-22, FAILED"})
    void isValidOnItsFirstDay(String startsOn, CheckResult result) {
        Check check = onDeadlineDay(new KnownLicences(List.of(start(GRADIA, startsOn)), List.of()));

        assertThat(check.result()).isEqualTo(result);
    }

    /** Events from before told of no beginnings; the end that they tell of decides all the same. */
    @Test
    void isNotKnownWhereNobodySaidWhichBegin() {
        assertThat(onDeadlineDay(new KnownLicences(null, List.of(end(OMNIA, "2019-01-31"))))
                        .result())
                .isEqualTo(CheckResult.NOT_KNOWN);
        assertThat(onDeadlineDay(new KnownLicences(null, List.of(end(OMNIA, "2018-11-20"))))
                        .result())
                .isEqualTo(CheckResult.FAILED);
    }

    @Test
    void isNamedWithItsDaysWhereItIsNotValid() {
        Check check = onDeadlineDay(
                new KnownLicences(List.of(start(GRADIA, "2019-01-01")), List.of(end(OMNIA, "2018-10-31"))));

        assertThat(check.evidence().licences())
                .containsExactly(
                        new LicenceFound(GRADIA, "Gradia", LocalDate.parse("2019-01-01"), null),
                        new LicenceFound(OMNIA, "Omnia", null, LocalDate.parse("2018-10-31")));
        assertThat(check.sentence().fi())
                .isEqualTo("Järjestämislupa ei ole voimassa haun päättymispäivänä 21.11.2018:"
                        + " Gradia (alkaa 1.1.2019), Omnia (viimeinen päivä 31.10.2018).");
        assertThat(check.sentence().en()).contains("21 November 2018: Gradia (begins on 1 January 2019)");
    }

    /** Of members of an earlier version something may have been told as well. */
    @Test
    void isNoMatterOfWhoTakesNoPart() {
        KnownLicences licences =
                new KnownLicences(List.of(start(TREDU, "2019-01-01")), List.of(end(TREDU, "2018-01-01")));

        assertThat(onDeadlineDay(licences).result()).isEqualTo(CheckResult.PASSED);
        assertThat(untilProjectEnd(licences).result()).isEqualTo(CheckResult.PASSED);
    }

    @ParameterizedTest
    @CsvSource({"2020-12-30, NEEDS_JUDGEMENT", "2020-12-31, PASSED", "2018-11-20, PASSED"})
    void isForAnOfficerToJudgeWhereItEndsDuringTheProject(String endsOn, CheckResult result) {
        Check check = untilProjectEnd(new KnownLicences(List.of(), List.of(end(GRADIA, endsOn))));

        assertThat(check.result()).isEqualTo(result);
    }

    private static Check onDeadlineDay(KnownLicences licences) {
        return checks(licences).onDeadlineDay();
    }

    private static Check untilProjectEnd(KnownLicences licences) {
        return checks(licences).untilProjectEnd(PROJECT_END);
    }

    private static LicenceChecks checks(KnownLicences licences) {
        return new LicenceChecks(
                anApplication().with(member(GRADIA, "STARTING")).submitted(), licences, DEADLINE_DAY);
    }

    private static LicenceEnd end(String businessId, String day) {
        return new LicenceEnd(businessId, LocalDate.parse(day));
    }

    private static LicenceStart start(String businessId, String day) {
        return new LicenceStart(businessId, LocalDate.parse(day));
    }
}
