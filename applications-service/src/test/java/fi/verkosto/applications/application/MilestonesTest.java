package fi.verkosto.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final Instant START = Instant.parse("2018-11-01T09:00:00Z");

    @Test
    void keepTheFirstSubmissionThroughLaterOnes() {
        Milestones started = Milestones.started(START);
        Milestones first = started.saved(START.plusSeconds(1)).submitted(START.plusSeconds(2));
        Milestones second = first.saved(START.plusSeconds(3)).submitted(START.plusSeconds(4));

        assertThat(started).isEqualTo(new Milestones(START, START, null, null));
        assertThat(first)
                .isEqualTo(new Milestones(START, START.plusSeconds(2), START.plusSeconds(2), START.plusSeconds(2)));
        assertThat(second)
                .isEqualTo(new Milestones(START, START.plusSeconds(4), START.plusSeconds(2), START.plusSeconds(4)));
        assertThat(second.saved(START.plusSeconds(5)).untilSubmission()).isEqualTo(second);
    }
}
