package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Published results, and what the analysis of variance yields exactly where everybody scored everything. */
class ReferenceVectorsTest {

    private static final double[] PUBLISHED_RANKS = {
        2.44, 4.06, 4.09, 4.12, 5.08, 6.19, 7.34, 7.26, 8.43, 9.42, 10.4, 11.4, 13.0, 13.0, 13.7
    };

    private final Calibrated mockPanel = Panels.calibrate(Panels.read("mock-panel.txt", grade -> 7 - grade));

    @Test
    void estimatesPenicillinAsMixedModelsDoes() {
        Calibrated penicillin = Panels.calibrate(Panels.read("penicillin.txt", diameter -> diameter));

        VarianceComponents components = penicillin.components();
        assertThat(components.deviance()).isCloseTo(330.86058899, within(1e-8));
        assertThat(components.applications()).isCloseTo(0.84670568, within(2e-6));
        assertThat(components.evaluators()).isCloseTo(1.93155557, within(5e-6));
        assertThat(components.rest()).isCloseTo(0.54992301, within(1e-6));
        assertThat(penicillin.mean()).isCloseTo(22.97222222, within(1e-8));
    }

    @Test
    void estimatesTheMockPanelAsTheAnalysisOfVarianceDoes() {
        VarianceComponents components = mockPanel.components();

        double rest = components.rest() * components.rest();
        assertThat(rest).isCloseTo(0.72476, within(5e-6));
        assertThat(Math.pow(components.applications(), 2)).isCloseTo(0.42190, within(5e-6));
        assertThat(Math.pow(components.evaluators(), 2)).isCloseTo(1.98190, within(5e-6));
        assertThat(rest + 5 * Math.pow(components.applications(), 2)).isCloseTo(2.83429, within(1e-5));
        assertThat(rest + 15 * Math.pow(components.evaluators(), 2)).isCloseTo(30.45333, within(1e-5));
    }

    @Test
    void shrinksTheMeansOfACompleteDesignByTheirReliability() {
        double kept = 1 - 0.72476 / 2.83429;

        assertThat(mockPanel.applications()).allSatisfy(application -> {
            assertThat(application.kept()).isCloseTo(kept, within(1e-5));
            assertThat(application.forSeverity()).isCloseTo(0, within(1e-12));
            assertThat(application.calibrated())
                    .isCloseTo(mockPanel.mean() + kept * (application.mean() - mockPanel.mean()), within(1e-5));
        });
    }

    @Test
    void ranksTheMockPanelNearlyAsTheSwissNationalScienceFoundationDoes() {
        double[] ranks = mockPanel.applications().stream()
                .sorted(Comparator.comparing(CalibratedApplication::applicationId))
                .mapToDouble(application -> application.standing().expectedRank())
                .toArray();

        assertThat(ranks).containsExactly(PUBLISHED_RANKS, within(0.235));
        assertThat(mockPanel.applications())
                .extracting(application -> application.standing().place())
                .containsExactly(1, 2, 2, 2, 5, 6, 7, 7, 9, 10, 11, 12, 13, 13, 15);
    }

    @Test
    void drawsLotsAmongThoseAmongWhomTheSwissNationalScienceFoundationWould() {
        ProvisionalLine line = mockPanel.line(5);

        assertThat(line.above()).isEqualTo(applications(1, 1));
        assertThat(line.atLine()).isEqualTo(applications(2, 8));
        assertThat(line.toDraw()).isEqualTo(4);
        assertThat(line.below()).isEqualTo(applications(9, 15));
    }

    private static List<UUID> applications(int first, int last) {
        return IntStream.rangeClosed(first, last)
                .map(number -> number - 1)
                .mapToObj(Panels::application)
                .toList();
    }
}
