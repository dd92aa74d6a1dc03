package fi.verkosto.applications.call.terms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTermsTest {

    /** Daylight saving ended on 28.10.2018, between the two: 22.10. 08:00 is 05:00Z, 21.11. 16:15 is 14:15Z. */
    @ParameterizedTest
    @CsvSource({
        "2018-10-22T04:59:59.999Z, UPCOMING",
        "2018-10-22T05:00:00.000Z, OPEN",
        "2018-11-21T14:14:59.999Z, OPEN",
        "2018-11-21T14:15:00.000Z, CLOSED"
    })
    void isOpenFromItsFirstToItsLastMillisecond(Instant moment, Phase phase) {
        CallTerms terms = new CallTerms(
                null,
                null,
                null,
                Instant.parse("2018-10-22T05:00:00Z"),
                Instant.parse("2018-11-21T14:15:00Z"),
                null,
                null,
                20,
                true,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);

        assertThat(terms.phaseAt(moment)).isEqualTo(phase);
    }

    /** Calls are kept as JSON, and those from before this have none of it. */
    @Test
    void areNotBlindWhereThatIsNotSaid() {
        assertThat(Terms.shown().blindReview()).isFalse();
        assertThat(Terms.with("{\"caseNumber\"", "{\"blindReview\": null, \"caseNumber\"")
                        .blindReview())
                .isFalse();
    }

    @Test
    void leaveEqualsToAPersonAndWeightsAsTheyAreWhereNothingElseIsSaid() {
        CallTerms terms = Terms.with("\"weightMargin\": 5", "\"weightMargin\": null, \"tieBreaking\": null");

        assertThat(terms.tieBreaking()).isEqualTo(new TieBreaking(TieBreakingMethod.PERSON, null));
        assertThat(terms.weightMargin()).isZero();
        assertThat(Terms.with("\"weightMargin\": 5", "\"weightMargin\": 7")
                        .forAnotherRound()
                        .weightMargin())
                .isEqualTo(7);
    }

    @Test
    void tellApplicantsMeansWhereNothingElseIsSaid() {
        CallTerms full = Terms.with(
                "\"feedbackToApplicants\": \"MEANS\"", "\"feedbackToApplicants\": \"SCORES_AND_RATIONALES\"");

        assertThat(Terms.with("\"feedbackToApplicants\": \"MEANS\"", "\"feedbackToApplicants\": null")
                        .feedbackToApplicants())
                .isEqualTo(FeedbackToApplicants.MEANS);
        assertThat(full.forAnotherRound().feedbackToApplicants()).isEqualTo(FeedbackToApplicants.SCORES_AND_RATIONALES);
        assertThat(full.numbered("2/340/2018").closingAt(Instant.EPOCH).feedbackToApplicants())
                .isEqualTo(FeedbackToApplicants.SCORES_AND_RATIONALES);
    }

    @Test
    void stayBlindInAnotherRoundAndWithALaterDeadline() {
        CallTerms blind = Terms.with("{\"caseNumber\"", "{\"blindReview\": true, \"caseNumber\"");

        assertThat(blind.forAnotherRound().blindReview()).isTrue();
        assertThat(blind.numbered("2/340/2018").blindReview()).isTrue();
        assertThat(blind.closingAt(Instant.parse("2018-11-28T14:15:00Z")).blindReview())
                .isTrue();
    }
}
