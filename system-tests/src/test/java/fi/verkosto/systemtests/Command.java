package fi.verkosto.systemtests;

import fi.verkosto.servers.Checkout;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The script {@code verkosto} as a user runs it, on a state folder of its own. */
record Command(Checkout checkout, Path output) {
    private static final long LIMIT_MINUTES = 6;

    record Result(int exitCode, String output) {}

    Result run(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(checkout.root().resolve("verkosto").toString());
        command.addAll(List.of(arguments));
        return run(command, Map.of());
    }

    /** Any program, with the environment of the script. */
    Result run(List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(checkout.root().toFile())
                .redirectErrorStream(true)
                // A pipe would stay open as long as what the command has started in the background.
                .redirectOutput(output.toFile());
        builder.environment().put("VERKOSTO_STATE", checkout.state().toString());
        builder.environment().put("VERKOSTO_BUILD", "never");
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            if (!process.waitFor(LIMIT_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(command + " did not end:\n" + text());
            }
            return new Result(process.exitValue(), text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String text() {
        try {
            return Files.readString(output, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
