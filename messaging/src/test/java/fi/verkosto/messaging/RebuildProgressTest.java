package fi.verkosto.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RebuildProgressTest {

    @Test
    void countsWhatWasReadWrittenAndRejected() {
        RebuildProgress progress =
                RebuildProgress.BEGUN.read(true).read(false).read(true).readInVain();

        assertThat(progress).isEqualTo(new RebuildProgress(RebuildProgress.State.RUNNING, 4, 2, 1));
        assertThat(progress.done()).isEqualTo(new RebuildProgress(RebuildProgress.State.DONE, 4, 2, 1));
        assertThat(progress.failed()).isEqualTo(new RebuildProgress(RebuildProgress.State.FAILED, 4, 2, 1));
    }

    @Test
    void runsFromItsBeginToItsEnd() {
        assertThat(RebuildProgress.NONE.isRunning()).isFalse();
        assertThat(RebuildProgress.BEGUN.isRunning()).isTrue();
        assertThat(RebuildProgress.BEGUN.read(true).isRunning()).isTrue();
        assertThat(RebuildProgress.BEGUN.done().isRunning()).isFalse();
        assertThat(RebuildProgress.BEGUN.failed().isRunning()).isFalse();
    }
}
