package fi.verkosto.applications.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MilestonesTest {

    private static final Instant START = Instant.parse("2018-11-01T09:00:00Z");

    @Test
    void keepTheFirstSubmissionThroughLaterOnes() {
        Milestones started = Milestones.started(START);
        Milestones first = started.saved(at(1)).of(version(at(2), null));
        Milestones second = first.saved(at(3)).of(version(at(4), null));

        assertThat(started).isEqualTo(new Milestones(START, START, null, null, null));
        assertThat(first).isEqualTo(new Milestones(START, at(2), at(2), at(2), null));
        assertThat(second).isEqualTo(new Milestones(START, at(4), at(2), at(4), null));
        assertThat(second.saved(at(5)).untilSubmission()).isEqualTo(second);
    }

    @Test
    void keepTheTimeOfSubmissionThroughLaterActs() {
        Milestones submitted = Milestones.started(START).of(version(at(2), null));
        Milestones changed = submitted.of(version(at(2), at(9)));

        assertThat(changed).isEqualTo(new Milestones(START, at(9), at(2), at(2), at(9)));
        assertThat(changed.saved(at(10)).untilSubmission()).isEqualTo(changed);
    }

    @Test
    void forgetALaterActOnceTheApplicantSubmitsAnew() {
        Milestones changed = Milestones.started(START).of(version(at(2), at(9)));

        assertThat(changed.of(version(at(11), null))).isEqualTo(new Milestones(START, at(11), at(2), at(11), null));
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static Submission version(Instant submittedAt, Instant lastChangedAt) {
        return new Submission(null, 1, new SubmissionTimes(submittedAt, lastChangedAt), null, null, null);
    }
}
