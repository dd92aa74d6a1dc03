package fi.verkosto.stack.parts;

import fi.verkosto.servers.ServerProcess;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * A part that is a command line and tells over HTTP that it is ready.
 *
 * @param liveness where it tells whether it can go on
 * @param launch asked for at every start: a restart may differ, by the moved clock for one
 */
public record ProgramPart(
        String name,
        List<Integer> ports,
        Path log,
        Duration startLimit,
        Set<String> needs,
        Supplier<Launch> launch,
        URI readiness,
        Optional<URI> liveness)
        implements Part {

    /** One that tells only whether it is ready. */
    public ProgramPart(
            String name,
            List<Integer> ports,
            Path log,
            Duration startLimit,
            Set<String> needs,
            Supplier<Launch> launch,
            URI readiness) {
        this(name, ports, log, startLimit, needs, launch, readiness, Optional.empty());
    }

    /**
     * What is run.
     *
     * @param environment added to the supervisor's own
     */
    public record Launch(List<String> command, Map<String, String> environment) {}

    @Override
    public ServerProcess start() {
        Launch next = launch.get();
        return ServerProcess.start(next.command(), next.environment(), log);
    }

    @Override
    public boolean isReady() {
        return Http.isOk(readiness);
    }

    @Override
    public boolean saysItIsDead() {
        return liveness.filter(Http::isUnavailable).isPresent();
    }
}
