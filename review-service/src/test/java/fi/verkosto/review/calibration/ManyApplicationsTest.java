package fi.verkosto.review.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class ManyApplicationsTest {

    /** Takes about a second; the limit is for a machine that has much else to do. */
    @Test
    void ranksAThousandApplicationsAtOnce() {
        List<Score> scores = Panels.simulate(1000, 300, 3, 1, 1).scores();

        Calibrated calibrated = Assertions.assertTimeout(Duration.ofSeconds(20), () -> Panels.calibrate(scores));

        assertThat(calibrated.applications()).hasSize(1000);
        assertThat(calibrated.components().applications()).isCloseTo(1, within(0.1));
        assertThat(calibrated.components().evaluators()).isCloseTo(1, within(0.15));
        assertThat(calibrated.components().rest()).isCloseTo(1, within(0.1));
    }

    @Test
    void ranksWhereEvaluatorsAreMoreThanApplications() {
        Calibrated calibrated =
                Panels.calibrate(Panels.simulate(100, 200, 6, 1, 1).scores());

        assertThat(calibrated.evaluators()).hasSize(200);
        assertThat(calibrated.components().applications()).isCloseTo(1, within(0.2));
        assertThat(calibrated.components().evaluators()).isCloseTo(1, within(0.25));
    }
}
