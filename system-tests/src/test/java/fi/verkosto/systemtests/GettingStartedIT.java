package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The commands of {@code docs/getting-started.md}, in their order and as they stand there, but for the ports. */
@OnSystemStack
class GettingStartedIT {

    private static final Pattern COMMANDS = Pattern.compile("^```sh\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    private final SystemStack stack;

    GettingStartedIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void leadsFromATokenToASubmittedApplication() throws Exception {
        Command.Result run = stack.command("getting-started")
                .run(
                        List.of("bash", "-euo", "pipefail", "-c", commands() + "\nprintf '\\n%s' \"$application\""),
                        Map.of());

        assertThat(run.exitCode()).as(run.output()).isZero();
        String application = run.output().lines().toList().getLast();
        assertThat(stack.as("gradia")
                        .get("/v1/applications/" + application)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo("SUBMITTED");
    }

    private String commands() throws IOException {
        String guide = Files.readString(stack.checkout().root().resolve("docs/getting-started.md"));
        return COMMANDS.matcher(guide)
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"))
                .replace("http://127.0.0.1:18000", stack.running().gateway().toString())
                .replace("localhost:18020", "localhost:" + stack.ports().keycloak());
    }
}
