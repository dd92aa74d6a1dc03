package fi.verkosto.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The description by two rule sets that know nothing of each other, warnings included. */
class LintTest {

    private static final Path DESCRIPTION =
            Path.of("../gateway/openapi.yaml").toAbsolutePath().normalize();
    private static final Optional<NodeTools> TOOLS = NodeTools.install(Path.of("."));

    @TempDir
    private Path folder;

    @Test
    void redoclyFindsNothing() {
        NodeTools.Run run = redocly(DESCRIPTION);

        assertThat(run.exitCode()).as(run.output()).isZero();
        assertThat(run.output()).contains("is valid");
    }

    @Test
    void spectralFindsNothing() {
        NodeTools.Run run = spectral(DESCRIPTION);

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @Test
    void bothFindWhatIsWrong() throws IOException {
        String planted = Files.readString(DESCRIPTION)
                .replaceFirst("schema:\\R( +)\\$ref: \"[^\"]*\"", "schema:\n$1\\$ref: \"#/components/schemas/Nobody\"");
        Path broken = Files.writeString(folder.resolve("broken.yaml"), planted);

        assertThat(redocly(broken).exitCode()).isNotZero();
        assertThat(spectral(broken).exitCode()).isNotZero();
    }

    private static NodeTools.Run redocly(Path description) {
        NodeTools tools = tools();
        return tools.run(
                tools.module(), Map.of(), "redocly", "lint", "--config", "redocly.yaml", description.toString());
    }

    private static NodeTools.Run spectral(Path description) {
        NodeTools tools = tools();
        return tools.run(
                tools.module(),
                Map.of(),
                "spectral",
                "lint",
                "--ruleset",
                ".spectral.yaml",
                "--fail-severity",
                "hint",
                description.toString());
    }

    private static NodeTools tools() {
        assumeTrue(TOOLS.isPresent(), "Node.js is not on this machine");
        return TOOLS.orElseThrow();
    }
}
