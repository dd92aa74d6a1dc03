package fi.verkosto.applications.call.revision;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.applications.call.terms.CallTerms;
import fi.verkosto.applications.call.terms.Terms;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisionLimitsTest {

    private static final Instant OPENS = Instant.parse("2018-10-22T05:00:00Z");
    private static final Instant CLOSES = Instant.parse("2018-11-21T14:15:00Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2018-10-22T05:00:00Z | 2018-10-23T05:00:00Z | /opensAt",
                "2018-11-21T14:15:00Z | 2018-11-22T14:15:00Z | /closesAt"
            })
    void letsDatesMoveUntilItOpens(String before, String after, String frozen) {
        CallTerms terms = Terms.with(before, after);

        assertThat(faults(terms, Set.of(), OPENS.minusMillis(1))).isEmpty();
        assertThat(faults(terms, Set.of(), OPENS)).containsExactly(frozen);
        assertThat(faults(terms, Set.of(), CLOSES)).containsExactly(frozen);
    }

    /** Who may be on its staff goes by it, and applicants were told what not to write. */
    @Test
    void neverMakesAReviewBlindOrUnblindsIt() {
        CallTerms blind = Terms.with("{\"caseNumber\"", "{\"blindReview\": true, \"caseNumber\"");

        for (Instant now : List.of(OPENS.minusMillis(1), OPENS, CLOSES)) {
            assertThat(faults(blind, Set.of(), now)).containsExactly("/blindReview");
        }
    }

    /** Evaluators wrote for those whom the call named. */
    @Test
    void neverChangesWhatApplicantsReadOfTheirScores() {
        CallTerms other = Terms.with("\"feedbackToApplicants\": \"MEANS\"", "\"feedbackToApplicants\": \"NONE\"");

        for (Instant now : List.of(OPENS.minusMillis(1), OPENS, CLOSES)) {
            assertThat(faults(other, Set.of(), now)).containsExactly("/feedbackToApplicants");
        }
    }

    /** Else it could be chosen by who profits from it. */
    @Test
    void neverChangesHowEqualsAreToldApart() {
        CallTerms other = Terms.with(
                "\"weightMargin\": 5",
                "\"weightMargin\": 9, \"tieBreaking\": {\"method\": \"LOTTERY\", \"source\": \"Lotto\"}");

        for (Instant now : List.of(OPENS.minusMillis(1), OPENS, CLOSES)) {
            assertThat(faults(other, Set.of(), now)).containsExactlyInAnyOrder("/weightMargin", "/tieBreaking");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"1/340/2018\" | \"2/340/2018\" | /caseNumber",
                "\"code\": \"PERSONNEL\" | \"code\": \"TRAVEL\" | /costCategories",
                "\"code\": \"COORDINATION\" | \"code\": \"OTHER\" | /strands",
                "\"kind\": \"NETWORK\" | \"kind\": \"COORDINATION\" | /strands/0/kind"
            })
    void keepsWhatSomebodyAppliesWith(String before, String after, String frozen) {
        CallTerms terms = Terms.with(before, after);

        assertThat(faults(terms, Set.of("REGIONAL_NETWORK", "COORDINATION"), OPENS))
                .containsExactly(frozen);
        assertThat(faults(terms, Set.of(), OPENS))
                .isEqualTo(frozen.equals("/caseNumber") ? List.of("/caseNumber") : List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fi\": \"Laatu\" | \"fi\": \"Hankkeen laatu\" | ",
                "\"name\": \"Content\" | \"name\": \"Other\" | ",
                "\"4000000.00\" | \"4000001.00\" | /totalSum",
                "\"maximumAwards\": 6 | \"maximumAwards\": 7 | /strands",
                "\"ownFundingPercent\": 20 | \"ownFundingPercent\": 19 | /ownFundingPercent"
            })
    void letsTextsAloneBeCorrectedOnceItIsClosed(String before, String after, String frozen) {
        CallTerms terms = Terms.with(before, after);

        assertThat(faults(terms, Set.of(), CLOSES.minusMillis(1))).isEmpty();
        assertThat(faults(terms, Set.of(), CLOSES)).isEqualTo(frozen == null ? List.of() : List.of(frozen));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"fi\": \"Laatu\" | \"fi\": \"Hankkeen laatu\" | ",
                "\"name\": \"Content\" | \"name\": \"Other\" | ",
                "\"2020-12-31\" | \"2021-01-01\" | ",
                "\"2020-12-31\" | \"2020-12-30\" | /projectEnd",
                "\"2019-01-01\" | \"2018-12-31\" | /projectStart",
                "\"4000000.00\" | \"4000001.00\" | /totalSum",
                "\"ownFundingPercent\": 20 | \"ownFundingPercent\": 19 | /ownFundingPercent",
                "\"minimumMembers\": 1 | \"minimumMembers\": 2 | /strands",
                "\"fi\": \"kumppanuudet\" | \"fi\": \"kumppanuuksien johtaminen\" | ",
                "\"code\": \"GUIDANCE\" | \"code\": \"COUNSELLING\" | /codeLists",
                "\"maximumScore\": 3 | \"maximumScore\": 4 | /criteria"
            })
    void keepsTheCompetitionAsItIsOnceSomethingWasSubmitted(String before, String after, String frozen) {
        CallTerms terms = Terms.with(before, after);

        assertThat(faults(terms, Set.of(), false, CLOSES.minusMillis(1))).isEmpty();
        assertThat(faults(terms, Set.of(), true, CLOSES.minusMillis(1)))
                .isEqualTo(frozen == null ? List.of() : List.of(frozen));
    }

    @ParameterizedTest
    @CsvSource({"false, false, ", "true, false, ", "true, true, /codeLists", "false, true, /codeLists"})
    void letsApplicantsChooseFromMoreWhileItIsOpen(boolean isCompeted, boolean isClosed, String frozen) {
        CallTerms terms = Terms.with(
                "\"themes\": [",
                "\"themes\": [{\"code\": \"DIGITAL\", \"names\": {\"fi\": \"d\", \"sv\": \"d\", \"en\": \"d\"}},");

        assertThat(faults(terms, Set.of(), isCompeted, isClosed ? CLOSES : OPENS))
                .isEqualTo(frozen == null ? List.of() : List.of(frozen));
    }

    @Test
    void asksNothingNewOnceSomethingWasSubmitted() {
        CallTerms before = Terms.with("\"staffGroups\": [", "\"unknown\": [");

        assertThat(faultsBetween(before, Terms.shown(), false)).isEmpty();
        assertThat(faultsBetween(before, Terms.shown(), true)).containsExactly("/codeLists");
    }

    private static List<String> faultsBetween(CallTerms before, CallTerms after, boolean isCompeted) {
        return RevisionLimits.faults(before, after, Set.of("REGIONAL_NETWORK"), isCompeted, OPENS).stream()
                .map(Fault::pointer)
                .toList();
    }

    private static List<String> faults(CallTerms after, Set<String> strandsInUse, Instant now) {
        return faults(after, strandsInUse, false, now);
    }

    private static List<String> faults(CallTerms after, Set<String> strandsInUse, boolean isCompeted, Instant now) {
        return RevisionLimits.faults(Terms.shown(), after, strandsInUse, isCompeted, now).stream()
                .map(Fault::pointer)
                .toList();
    }
}
