package fi.verkosto.review.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.review.call.Criterion;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {

    private static final List<Criterion> CRITERIA =
            List.of(new Criterion("BENEFIT_TO_FIELD", 60, 3, false), new Criterion("REGIONAL_IMPACT", 40, 5, false));

    @Test
    void takesScoresInAnyOrderByTheIdOfTheCriterion() {
        ScoreSheet sheet =
                sheet(new Score("REGIONAL_IMPACT", 5, null, null), new Score("BENEFIT_TO_FIELD", 0, null, null));

        assertThat(sheet.faults(CRITERIA)).isEmpty();
        assertThat(sheet.isComplete(CRITERIA)).isTrue();
        assertThat(sheet.weightedPoints(CRITERIA)).isEqualTo(200);
    }

    @Test
    void pointsAtEachFault() {
        ScoreSheet sheet = sheet(
                new Score("BENEFIT_TO_FIELD", 4, null, null),
                new Score("REGIONAL_IMPACT", -1, null, null),
                new Score("CHARM", 1, null, null),
                new Score("BENEFIT_TO_FIELD", 3, null, null));

        assertThat(sheet.faults(CRITERIA))
                .extracting(Fault::pointer, Fault::rule)
                .containsExactly(
                        tuple("/scores/0/score", "score-range"),
                        tuple("/scores/1/score", "score-range"),
                        tuple("/scores/2/criterion", "criterion-unknown"),
                        tuple("/scores/3/criterion", "criterion-repeated"));
    }

    @Test
    void namesEachCriterionWithoutAScore() {
        ScoreSheet sheet = sheet(new Score("BENEFIT_TO_FIELD", 3, null, null));

        assertThat(sheet.isComplete(CRITERIA)).isFalse();
        assertThat(sheet.missing(CRITERIA)).extracting(Fault::pointer).containsExactly("/scores/REGIONAL_IMPACT");
    }

    @Test
    void needsARationaleWhereTheCallDemandsOne() {
        List<Criterion> demanding = List.of(new Criterion("BENEFIT_TO_FIELD", 100, 3, true));

        assertThat(sheet(new Score("BENEFIT_TO_FIELD", 3, "\u200b\n", null)).missing(demanding))
                .extracting(Fault::pointer, Fault::rule)
                .containsExactly(tuple("/scores/BENEFIT_TO_FIELD/rationale", "rationale-missing"));
        assertThat(sheet(new Score("BENEFIT_TO_FIELD", 3, "Three regions", null))
                        .missing(demanding))
                .isEmpty();
    }

    @Test
    void needsAReasonForEachScoreThatChangesFromWhatWasComplete() {
        ScoreSheet before =
                sheet(new Score("BENEFIT_TO_FIELD", 3, null, null), new Score("REGIONAL_IMPACT", 2, "Two", null));

        assertThat(sheet(
                                new Score("BENEFIT_TO_FIELD", 2, null, "\u200b"),
                                new Score("REGIONAL_IMPACT", 2, "Three", null))
                        .unexplained(before))
                .extracting(Fault::pointer)
                .containsExactly("/scores/BENEFIT_TO_FIELD/changedBecause");
        assertThat(sheet(new Score("BENEFIT_TO_FIELD", 2, null, "Misread")).unexplained(before))
                .isEmpty();
        assertThat(sheet(new Score("BENEFIT_TO_FIELD", 2, null, null)).unexplained(sheet()))
                .isEmpty();
    }

    private static ScoreSheet sheet(Score... scores) {
        return new ScoreSheet(List.of(scores));
    }
}
