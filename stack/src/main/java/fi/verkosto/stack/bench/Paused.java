package fi.verkosto.stack.bench;

import fi.verkosto.play.portal.PlayStopped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Parts that get no processor until they are closed: what happens without them, and they pick up where they were. */
final class Paused implements AutoCloseable {
    private final List<String> processes;
    /** Whoever breaks the measurement off shall not be left with parts that do nothing. */
    private final Thread atExit = new Thread(() -> signal("-CONT"), "resume");

    private Paused(List<String> processes) {
        this.processes = processes;
    }

    static Paused of(BenchStage stage, List<String> parts) {
        Paused paused = new Paused(
                parts.stream().map(part -> Long.toString(stage.process(part))).toList());
        Runtime.getRuntime().addShutdownHook(paused.atExit);
        paused.signal("-STOP");
        return paused;
    }

    private void signal(String signal) {
        List<String> command = new ArrayList<>(List.of("kill", signal));
        command.addAll(processes);
        try {
            if (new ProcessBuilder(command).inheritIO().start().waitFor() != 0) {
                throw new PlayStopped(String.join(" ", command) + " did not work");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PlayStopped("Interrupted while measuring", e);
        }
    }

    @Override
    public void close() {
        signal("-CONT");
        Runtime.getRuntime().removeShutdownHook(atExit);
    }
}
