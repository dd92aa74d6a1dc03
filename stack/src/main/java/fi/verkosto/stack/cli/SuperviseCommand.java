package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.stack.parts.Connectors;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Purpose;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.supervision.ConnectorKeeper;
import fi.verkosto.stack.supervision.StackAssembly;
import fi.verkosto.stack.supervision.StatusFile;
import fi.verkosto.stack.supervision.Supervisor;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(name = "supervise", hidden = true, description = "Runs the stack until it is told to stop.")
final class SuperviseCommand implements Callable<Integer> {
    private static final Duration CONNECTOR_LIMIT = Duration.ofSeconds(90);

    @Mixin
    private StackOptions options = new StackOptions();

    @Override
    public Integer call() throws IOException, InterruptedException {
        CurrentStack current = CurrentStack.find();
        Checkout checkout = current.checkout();
        Files.createDirectories(checkout.run());
        try (FileChannel channel = FileChannel.open(
                        checkout.run().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CommandRefused("Another supervisor runs in this checkout");
            }
            return supervise(checkout, options.ports(current), options.without(), options.purpose());
        }
    }

    private static int supervise(Checkout checkout, PortPlan ports, Set<Service> without, Purpose purpose)
            throws InterruptedException {
        Supervisor supervisor = new Supervisor(
                StackAssembly.parts(checkout, ports, without, purpose),
                ports.base(),
                new StatusFile(checkout),
                System.out);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(supervisor), "stop"));
        supervisor.start();
        ConnectorKeeper keeper = new ConnectorKeeper(new Connectors(checkout, ports), System.out);
        Thread.ofPlatform().daemon().name("connectors").start(() -> keeper.keep(supervisor));
        Thread.ofPlatform().daemon().name("ready").start(() -> declareReady(supervisor, keeper, without));
        supervisor.awaitStopped();
        return supervisor.failure().isEmpty() ? 0 : 1;
    }

    private static void declareReady(Supervisor supervisor, ConnectorKeeper keeper, Set<Service> without) {
        Set<Service> relayed = Service.publishing().stream()
                .filter(service -> !without.contains(service))
                .collect(Collectors.toSet());
        try {
            supervisor.awaitAllReady();
            List<String> missing = keeper.awaitRunning(relayed, CONNECTOR_LIMIT);
            if (missing.isEmpty()) {
                supervisor.declareReady();
            } else {
                supervisor.fail("connectors that do not run: " + String.join("; ", missing));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Supervisor supervisor) {
        supervisor.stop();
        try {
            supervisor.awaitStopped();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
