package fi.verkosto.coordination.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Networks that reach their milestones about when they are planned, early as often as late. */
class PunctualNetworksTest {

    private static final int NETWORKS = 20_000;
    private static final int MONTHS = 24;
    private static final int MILESTONES = 8;

    @Test
    void areSaidToBeBehindAsOftenAsIsStated() {
        Plan plan = Plan.of(IntStream.rangeClosed(1, MILESTONES)
                .mapToObj(number -> new PlannedMilestone(BigDecimal.ONE, dueIn(number)))
                .toList());
        Random random = new Random(20181022);
        int looks = 0;
        int alarms = 0;
        for (int network = 0; network < NETWORKS; network++) {
            double[] reached = IntStream.rangeClosed(1, MILESTONES)
                    .mapToDouble(number -> dueIn(number) + random.nextGaussian())
                    .toArray();
            for (int month = 1; month <= MONTHS; month++) {
                ScheduleAnswer answer =
                        EarnedScheduleRule.answer(EarnedSchedule.of(plan, earned(reached, month), month));
                looks += answer == ScheduleAnswer.TOO_EARLY ? 0 : 1;
                alarms += answer == ScheduleAnswer.BEHIND ? 1 : 0;
            }
        }

        assertThat((double) alarms / looks).isEqualTo(EarnedScheduleRule.RATE.doubleValue(), within(0.002));
    }

    private static BigDecimal earned(double[] reached, int month) {
        return BigDecimal.valueOf(IntStream.range(0, MILESTONES)
                .filter(number -> reached[number] <= month)
                .count());
    }

    private static int dueIn(int number) {
        return number * MONTHS / MILESTONES;
    }
}
