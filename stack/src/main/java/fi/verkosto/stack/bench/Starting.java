package fi.verkosto.stack.bench;

import fi.verkosto.stack.supervision.PartStatus;
import java.util.Comparator;

/** How long the start of the running stack took, beside its slowest part: how much of it was waiting in line. */
final class Starting implements Bench {
    @Override
    public String name() {
        return "starting";
    }

    @Override
    public String about() {
        return "how long the last start took beside its slowest part";
    }

    @Override
    public boolean needsProduction() {
        return false;
    }

    @Override
    public void run(BenchStage stage) {
        PartStatus slowest = stage.status().parts().stream()
                .max(Comparator.comparingLong(PartStatus::startUpMillis))
                .orElseThrow();
        long ready = stage.status().readyAfterMillis();
        stage.tell(
                "ready after %.1f s, the slowest part (%s) after %.1f s of its own: ratio %.2f",
                ready / 1000.0,
                slowest.name(),
                slowest.startUpMillis() / 1000.0,
                1.0 * ready / slowest.startUpMillis());
    }
}
