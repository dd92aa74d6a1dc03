package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Script.ScriptedApplication;
import fi.verkosto.portal.NodeTools;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The TypeScript client that anybody can generate from the description, compiled strictly and played. */
@OnSystemStack
class TypeScriptClientIT {
    private static final Path CLIENT = Path.of("../generated-client/target/typescript");
    private static final Path PORTAL = Path.of("../portal-checks");

    private final SystemStack stack;

    TypeScriptClientIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void goesFromADraftToAVerifiedReceipt() throws IOException {
        Optional<NodeTools> node = NodeTools.install(PORTAL);
        assumeTrue(node.isPresent(), "Node.js is not on this machine");
        Path portal = Folders.create(Path.of("target/typescript-portal"));
        copy(PORTAL.resolve("journey"), portal);
        copy(CLIENT, portal.resolve("client"));
        Files.writeString(portal.resolve("package.json"), "{\"type\": \"module\"}");
        ScriptedApplication script = coordination();

        NodeTools.Run compiled = node.get().run(portal, Map.of(), "tsc", "--project", "tsconfig.json");
        assertThat(compiled.exitCode()).as(compiled.output()).isZero();
        NodeTools.Run played = node.get()
                .node(
                        portal,
                        Map.of(
                                "GATEWAY", stack.running().gateway().toString().replaceFirst("/$", ""),
                                "CALL", OpenCall.publish(stack).id(),
                                "TOKEN", stack.as(script.user()).token(),
                                "CONTENT", script.content().toString()),
                        "compiled/journey.js");

        assertThat(played.exitCode()).as(played.output()).isZero();
        assertThat(played.output()).startsWith("VERIFIED ");
    }

    private static ScriptedApplication coordination() {
        return Script.applications().stream()
                .filter(script -> script.strand().equals("COORDINATION"))
                .findFirst()
                .orElseThrow();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.write(copy, Files.readAllBytes(file));
            }
        }
    }
}
