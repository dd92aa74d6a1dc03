package fi.verkosto.gateway.browser;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The rules of axe-core, as its makers publish them with npm. */
record Axe(String script) {

    private static final String VERSION = System.getProperty("axe-core.version");
    private static final Path FOLDER = Path.of("target", "axe-core");

    /** Fetched once; none where there is no npm, or none that reaches its registry. */
    static Optional<Axe> fetched() throws IOException, InterruptedException {
        Path file = FOLDER.resolve("package/axe.min.js");
        if (!Files.exists(file)) {
            Files.createDirectories(FOLDER);
            boolean isFetched = succeeds("npm", "pack", "--silent", "axe-core@" + VERSION)
                    && succeeds("tar", "-xzf", "axe-core-" + VERSION + ".tgz", "package/axe.min.js");
            if (!isFetched) {
                return Optional.empty();
            }
        }
        return Optional.of(new Axe(Files.readString(file)));
    }

    private static boolean succeeds(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(2, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException _) {
            return false;
        }
    }

    /** What breaks WCAG 2.2 up to AA, or what axe-core counts as good practice. */
    List<String> findings(Window window) {
        window.evaluate(script + "; true");
        JsonNode violations = window.evaluate("""
                axe.run(document, {resultTypes: ['violations'],
                   runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})
                   .then(found => found.violations.flatMap(
                     rule => rule.nodes.map(node => rule.id + ': ' + node.html.slice(0, 200))))""");
        return violations.valueStream().map(JsonNode::asText).toList();
    }
}
