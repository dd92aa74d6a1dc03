package fi.verkosto.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that runs in the background as its own operating-system process and writes one log file. */
public final class ServerProcess {
    private static final boolean HAS_SETSID =
            Files.isExecutable(Path.of("/usr/bin/setsid")) || Files.isExecutable(Path.of("/bin/setsid"));

    private final Path log;
    private final Process process;

    private ServerProcess(Path log, Process process) {
        this.log = log;
        this.process = process;
    }

    /**
     * Launches a program and returns at once.
     *
     * @param environment added to this process's own environment
     */
    public static ServerProcess start(List<String> command, Map<String, String> environment, Path log) {
        List<String> inOwnSession = new ArrayList<>();
        if (HAS_SETSID) {
            // Ctrl-C in a terminal reaches the whole foreground group: a part in a session of its own is stopped
            // by its supervisor, in order, and not by the terminal.
            inOwnSession.add("setsid");
        }
        inOwnSession.addAll(command);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
            ProcessBuilder builder = new ProcessBuilder(inOwnSession)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            return new ServerProcess(log, process);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot start " + command.getFirst(), e);
        }
    }

    /** Runs a program to its end. */
    public static void run(List<String> command, Map<String, String> environment, Path log) {
        ServerProcess program = start(command, environment, log);
        try {
            int exitCode = program.process.waitFor();
            if (exitCode != 0) {
                throw new IllegalStateException(
                        command.getFirst() + " ended with " + exitCode + ":\n" + lastLines(log, 15) + "\nLog: " + log);
            }
        } catch (InterruptedException e) {
            program.kill();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command.getFirst() + " was interrupted", e);
        }
    }

    /** The java program that runs this code. */
    public static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public static String lastLines(Path log, int count) {
        if (!Files.exists(log)) {
            return "";
        }
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - count), lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Process process() {
        return process;
    }

    public Path log() {
        return log;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Asks the process to end, and ends it after the limit. */
    public void stop(Duration limit) {
        process.destroy();
        awaitExit(limit);
    }

    public void awaitExit(Duration limit) {
        try {
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
