package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.verkosto.play.portal.Portal;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.parts.ServicePart;
import fi.verkosto.stack.supervision.PartStatus;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The business clock: one for all services, in the stack only, and never through the public door. */
@OnSystemStack
class ClockIT {
    private static final Instant DEADLINE = Instant.parse("2018-11-21T14:15:00Z");

    private final SystemStack stack;

    ClockIT(SystemStack stack) {
        this.stack = stack;
    }

    @Test
    void movesInEveryService() {
        Command.Result moved = stack.command("clock").run("clock", DEADLINE.toString());

        assertThat(moved.exitCode()).as(moved.output()).isZero();
        Map<String, Instant> times = stack.clocks().read();
        assertThat(times).containsOnlyKeys(Service.titles());
        assertThat(times.values()).allSatisfy(this::isJustAfterTheDeadline);
    }

    @Test
    void staysMovedInAServiceThatStartsAgain() {
        stack.moveClock(DEADLINE.toString());

        PartStatus killed = stack.kill("coordination");
        stack.awaitRestart(killed);

        isJustAfterTheDeadline(stack.clocks().read().get("coordination"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/clock", "/q/clock", "/v1/clock", "/v1/calls/../../clock"})
    void isNotBehindThePublicDoor(String path) {
        assertThat(stack.as("administrator").get(path).send().status()).isEqualTo(404);
        assertThat(stack.as("administrator").put(path).send().status()).isEqualTo(404);
    }

    @Test
    void isNotOnThePublicPortOfAnyService() {
        Service.withDatabase().forEach(service -> {
            URI address = URI.create("http://127.0.0.1:" + stack.ports().service(service));
            Portal direct = new Portal(
                    address, "administrator", stack.as("administrator").token());
            assertThat(direct.get("/clock").send().status()).as(service.title()).isEqualTo(404);
        });
    }

    @Test
    void keepsAServiceInProductionFromStarting() {
        Map<String, String> environment =
                new HashMap<>(ServicePart.environment(Service.REVIEW, stack.checkout(), stack.ports()));
        environment.put("QUARKUS_PROFILE", "prod");
        List<Integer> ports = LoopbackPorts.free(2);
        environment.put("QUARKUS_HTTP_PORT", ports.getFirst().toString());
        environment.put("QUARKUS_MANAGEMENT_PORT", ports.getLast().toString());
        List<String> service = List.of(
                ServerProcess.java(),
                "-jar",
                stack.checkout().serviceJar(Service.REVIEW.module()).toString());

        Command.Result refused = stack.command("production").run(service, environment);

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.output()).contains("verkosto.clock.movable is refused in the production profile");
    }

    private void isJustAfterTheDeadline(Instant time) {
        assertThat(time).isAfterOrEqualTo(DEADLINE).isCloseTo(DEADLINE, within(2, ChronoUnit.MINUTES));
    }
}
