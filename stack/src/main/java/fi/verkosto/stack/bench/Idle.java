package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import java.time.Duration;

/** What every part costs while nobody asks for anything. */
final class Idle implements Bench {
    private static final Duration SETTLE = Duration.ofSeconds(20);
    private static final Duration EACH = Duration.ofSeconds(60);

    @Override
    public String name() {
        return "idle";
    }

    @Override
    public String about() {
        return "CPU of each part, in % of one core, while nothing happens";
    }

    @Override
    public void run(BenchStage stage) {
        try {
            Thread.sleep(SETTLE);
            CpuTime before = CpuTime.now(stage);
            Thread.sleep(EACH);
            CpuTime spent = CpuTime.now(stage).since(before);
            spent.byPart().forEach((part, millis) -> stage.tell("%-14s %5.2f %%", part, share(millis)));
            stage.tell("%-14s %5.2f %% of one core", "in all", share(spent.total()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }

    private static double share(long millis) {
        return 100.0 * millis / EACH.toMillis();
    }
}
