package fi.verkosto.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.verkosto.play.portal.Portal;
import fi.verkosto.play.portal.PublicEvents;
import fi.verkosto.play.story.PlayedCall;
import fi.verkosto.play.story.RunningStack;
import fi.verkosto.play.story.Script;
import fi.verkosto.play.story.Summary;
import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.stack.cli.LocalStack;
import fi.verkosto.stack.parts.BusinessClocks;
import fi.verkosto.stack.parts.MailPart;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.supervision.PartStatus;
import fi.verkosto.stack.supervision.ProcessIdentity;
import fi.verkosto.stack.supervision.StatusFile;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One stack for all system tests, on free ports and with data of its own. */
final class SystemStack implements AutoCloseable {
    private static final int PORTS = 42;

    private final Checkout checkout;
    private final PortPlan ports;
    private final LocalStack stack;
    private final Map<String, Portal> portals = new HashMap<>();
    private Summary played;
    private long mailCatcher;

    private SystemStack(Checkout checkout, PortPlan ports) {
        this.checkout = checkout;
        this.ports = ports;
        this.stack = LocalStack.of(checkout, ports);
    }

    static SystemStack start() {
        Checkout checkout =
                new Checkout(Checkout.find().root(), Path.of("target/stack").toAbsolutePath());
        SystemStack stack = new SystemStack(checkout, freePorts());
        // What a killed run has left.
        stack.command("before").run("down");
        Folders.delete(checkout.state());
        stack.up();
        stack.registerProviders();
        return stack;
    }

    /** Without them nobody could apply. */
    private void registerProviders() {
        as("administrator")
                .post("/v1/provider-imports")
                .once()
                .csv(Script.providers())
                .expect(201);
    }

    void up() {
        Command.Result up = command("up").run("up", "--port-base", String.valueOf(ports.base()));
        assertThat(up.exitCode()).as(up.output()).isZero();
        System.out.println(up.output());
    }

    void down() {
        Command.Result down = command("down").run("down");
        assertThat(down.exitCode()).as(down.output()).isZero();
    }

    /** A command of a user; its output is kept beside the others' under this name. */
    Command command(String name) {
        return new Command(checkout, Folders.create(Path.of("target/commands")).resolve(name + ".txt"));
    }

    /** The user at the gateway. */
    Portal as(String user) {
        return portals.computeIfAbsent(user, name -> new Portal(stack.gateway(), name, stack.token(name)));
    }

    RunningStack running() {
        return stack;
    }

    PortPlan ports() {
        return ports;
    }

    Checkout checkout() {
        return checkout;
    }

    BusinessClocks clocks() {
        return new BusinessClocks(checkout, ports, InstantSource.system());
    }

    void moveClock(String now) {
        stack.moveClock(Instant.parse(now));
    }

    String brokers() {
        return "127.0.0.1:" + ports.kafka();
    }

    PublicEvents events() {
        return new PublicEvents(as("integrator"));
    }

    /** The call of 2018, played once for all tests that look at its outcome. */
    Summary played() {
        if (played == null) {
            played = new PlayedCall(stack, System.out).play();
            mailCatcher = part(MailPart.NAME).pid();
        }
        return played;
    }

    /** The same, whose mails can be read: the mail catcher forgets them when it goes down. */
    Summary playedWithMails() {
        if (part(MailPart.NAME).pid() != mailCatcher) {
            played = null;
        }
        return played();
    }

    /** After a test that has changed what was played, and perhaps the register of the providers. */
    void forgetPlayed() {
        played = null;
        registerProviders();
    }

    PartStatus part(String name) {
        return parts().stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No part " + name));
    }

    List<PartStatus> parts() {
        return new StatusFile(checkout)
                .read()
                .orElseThrow(() -> new AssertionError("No stack"))
                .parts();
    }

    /** {@code kill -9}; returns what was killed. */
    PartStatus kill(String name) {
        PartStatus killed = part(name);
        ProcessIdentity.find(killed.pid(), killed.processStart())
                .orElseThrow(() -> new AssertionError(name + " does not run"))
                .destroyForcibly();
        return killed;
    }

    /** Until the supervisor has started the killed part again. */
    void awaitRestart(PartStatus killed) {
        await("restart of " + killed.name())
                .atMost(Duration.ofMinutes(2))
                .until(
                        () -> part(killed.name()),
                        part -> part.state() == PartStatus.State.READY && part.restarts() > killed.restarts());
    }

    @Override
    public void close() {
        down();
    }

    /** Below the range from which the system gives ports to clients. */
    private static PortPlan freePorts() {
        return IntStream.iterate(20_000, base -> base < 32_000, base -> base + 50)
                .filter(base -> IntStream.range(base, base + PORTS).allMatch(LoopbackPorts::isFree))
                .mapToObj(PortPlan::new)
                .findFirst()
                .orElseThrow();
    }
}
