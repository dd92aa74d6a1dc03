package fi.verkosto.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Node.js of this machine with the packages of {@code package.json}, in the versions of its lock file. */
public final class NodeTools {

    private static final int OLDEST = 20;

    private final Path module;
    private final Path installed;

    private NodeTools(Path module) {
        this.module = module;
        this.installed = module.resolve("target/node");
    }

    /**
     * The tools, installed; empty where this machine has no Node.js that is new enough, which is said where everybody sees it.
     *
     * @param module the folder of {@code package.json}
     */
    public static Optional<NodeTools> install(Path module) {
        NodeTools tools = new NodeTools(module.toAbsolutePath().normalize());
        if (!isThere()) {
            System.out.printf(
                    "%n*** NOT CHECKED: this machine has no Node.js %d or newer. The description was neither linted nor was"
                            + " its TypeScript client played.%n%n",
                    OLDEST);
            return Optional.empty();
        }
        tools.install();
        return Optional.of(tools);
    }

    /** Runs one of the packages' commands, and waits until it ends. */
    public Run run(Path folder, Map<String, String> environment, String command, String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(installed.resolve("node_modules/.bin").resolve(command).toString());
        line.addAll(List.of(arguments));
        return start(folder, environment, line);
    }

    /** Runs a script, and waits until it ends. */
    public Run node(Path folder, Map<String, String> environment, String script) {
        return start(folder, environment, List.of("node", script));
    }

    public Path module() {
        return module;
    }

    /**
     * What came of it.
     *
     * @param output what it wrote, complaints included
     */
    public record Run(int exitCode, String output) {}

    private static boolean isThere() {
        try {
            Run version = start(Path.of("."), Map.of(), List.of("node", "--version"));
            String number = version.output().strip().replaceFirst("^v", "").split("\\.", 2)[0];
            return version.exitCode() == 0 && Integer.parseInt(number) >= OLDEST;
        } catch (UncheckedIOException | NumberFormatException absent) {
            return false;
        }
    }

    /** Once for each state of the lock file; no script of a package runs. */
    private void install() {
        try {
            Path done = installed.resolve("installed-lock.json");
            Path lock = module.resolve("package-lock.json");
            if (Files.exists(done) && Files.mismatch(done, lock) < 0) {
                return;
            }
            Files.createDirectories(installed);
            for (String file : List.of("package.json", "package-lock.json", ".npmrc")) {
                Files.write(installed.resolve(file), Files.readAllBytes(module.resolve(file)));
            }
            Run run = start(installed, Map.of(), List.of("npm", "ci", "--ignore-scripts", "--no-progress"));
            if (run.exitCode() != 0) {
                throw new IllegalStateException("npm could not install the packages:\n" + run.output());
            }
            Files.write(done, Files.readAllBytes(lock));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Run start(Path folder, Map<String, String> environment, List<String> line) {
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().put("REDOCLY_TELEMETRY", "off");
            builder.environment().put("REDOCLY_SUPPRESS_UPDATE_NOTICE", "true");
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + line.getFirst(), e);
        }
    }
}
