package fi.verkosto.stack.supervision;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Parts whose supervisor was killed: they run on, and would hold the ports and the data. */
public final class LeftOvers {
    private static final Duration LIMIT = Duration.ofSeconds(15);

    private LeftOvers() {}

    /** Ends them, and returns their names when they are gone. */
    public static List<String> end(StackStatus status) {
        List<PartStatus> alive = status.parts().stream()
                .filter(part ->
                        ProcessIdentity.find(part.pid(), part.processStart()).isPresent())
                .toList();
        List<ProcessHandle> processes = alive.stream()
                .flatMap(part -> ProcessIdentity.find(part.pid(), part.processStart()).stream())
                .toList();
        processes.forEach(ProcessHandle::destroy);
        CompletableFuture<?> gone = CompletableFuture.allOf(
                processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
        gone.completeOnTimeout(null, LIMIT.toMillis(), TimeUnit.MILLISECONDS).join();
        processes.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(processes.stream().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new))
                .join();
        return alive.stream().map(PartStatus::name).toList();
    }
}
