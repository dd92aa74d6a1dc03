package fi.verkosto.stack.bench;

import fi.verkosto.play.story.PlayedCall;
import fi.verkosto.stack.parts.Service;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What each service occupies once the call of 2018 has been played. */
final class Occupying implements Bench {
    @Override
    public String name() {
        return "memory";
    }

    @Override
    public String about() {
        return "memory of each service after the call of 2018 has been played";
    }

    @Override
    public void run(BenchStage stage) {
        new PlayedCall(stage.stack(), new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
                .play();
        Service.stream().forEach(service -> {
            double before = Memory.resident(stage.process(service));
            Memory collected = Memory.of(stage, service);
            stage.tell(
                    "%-14s resident %4.0f MB; after a garbage collection %4.0f MB, the heap %4.0f MB",
                    service.title(), before, collected.resident(), collected.heap());
        });
    }
}
