package fi.verkosto.stack.parts;

import fi.verkosto.servers.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** One process of the stack. */
public interface Part {
    String name();

    /** The ports it listens on, the main one first. */
    List<Integer> ports();

    Path log();

    /** How long it may take from its launch until it is ready. */
    Duration startLimit();

    /** The names of the parts that must be ready before this one is launched for the first time. */
    Set<String> needs();

    /** Launches the process and returns at once. */
    ServerProcess start();

    boolean isReady();

    /** Whether it answers, and the answer is that it cannot go on: only a restart helps. No answer is none. */
    default boolean saysItIsDead() {
        return false;
    }

    /** What has to be set up in the ready part before others may use it. Repeated after each restart. */
    default void prepare() {}

    default void stop(ServerProcess process) {
        process.stop(Duration.ofSeconds(15));
    }
}
