package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.story.Summary;
import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.stack.parts.PortPlan;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The commands of the script {@code verkosto}. */
@OnSystemStack
class StackIT {
    private final SystemStack stack;

    StackIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void keepsTheDataWhenItGoesDownAndUp() {
        Summary played = stack.played();
        String call = played.call().id();
        String network = "/v1/networks/" + played.networks().getFirst().id();
        String reviews = "/v1/reviews?limit=200&call=" + call;
        Portal officer = stack.as("officer");
        JsonNode networkBefore = officer.get(network).expect(200).json();
        List<JsonNode> reviewsBefore = officer.list(reviews);
        List<JsonNode> eventsBefore = stack.events().all();

        stack.down();
        assertThat(stack.command("status").run("status").output()).contains("not running");
        stack.up();

        assertThat(officer.get(network).expect(200).json()).isEqualTo(networkBefore);
        assertThat(officer.list(reviews)).isEqualTo(reviewsBefore);
        assertThat(stack.events().all()).startsWith(eventsBefore.toArray(JsonNode[]::new));
        assertThat(stack.events().countOfCall(call)).isEqualTo(played.events());
    }

    @Test
    void isNotStartedTwice() {
        Command.Result again = stack.command("again").run("up");

        assertThat(again.exitCode()).isZero();
        assertThat(again.output()).contains("running already");
    }

    @Test
    void givesATokenThatWorks() {
        Command.Result token = stack.command("token").run("token", "officer");

        assertThat(token.exitCode()).as(token.output()).isZero();
        // Before it comes what Java says to whoever has set JAVA_TOOL_OPTIONS.
        String last = token.output().lines().toList().getLast();
        Portal officer = new Portal(stack.running().gateway(), "officer", last);
        officer.get("/v1/calls").expect(200);
    }

    @Test
    void namesATakenPortAndTheOptionThatChangesIt() throws IOException {
        Checkout other = new Checkout(
                stack.checkout().root(), Path.of("target/second-stack").toAbsolutePath());
        PortPlan ports = freePortsBeside(stack.ports());
        try (ServerSocket taken = new ServerSocket(ports.keycloak(), 1, InetAddress.getLoopbackAddress())) {
            Command command = new Command(
                    other, Folders.create(Path.of("target/commands")).resolve("taken-port.txt"));
            Command.Result refused = command.run("up", "--port-base", String.valueOf(ports.base()));

            assertThat(refused.exitCode()).isNotZero();
            assertThat(refused.output())
                    .contains("Port " + taken.getLocalPort())
                    .contains("keycloak")
                    .contains("--port-base");
        }
    }

    private static PortPlan freePortsBeside(PortPlan used) {
        return IntStream.iterate(used.base() + 50, base -> base < 60_000, base -> base + 50)
                .mapToObj(PortPlan::new)
                .filter(plan -> IntStream.range(plan.base(), plan.base() + 42).allMatch(LoopbackPorts::isFree))
                .findFirst()
                .orElseThrow();
    }
}
