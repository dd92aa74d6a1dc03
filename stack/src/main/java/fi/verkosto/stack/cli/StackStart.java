package fi.verkosto.stack.cli;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.LoopbackPorts;
import fi.verkosto.servers.ServerProcess;
import fi.verkosto.stack.parts.ClientPorts;
import fi.verkosto.stack.parts.Part;
import fi.verkosto.stack.parts.PortPlan;
import fi.verkosto.stack.parts.Purpose;
import fi.verkosto.stack.parts.Service;
import fi.verkosto.stack.supervision.LeftOvers;
import fi.verkosto.stack.supervision.StackAssembly;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Starts a supervisor in the background and follows it until the stack is ready. */
final class StackStart {
    private final CurrentStack current;
    private final StackOptions options;
    private final Purpose purpose;
    private final PrintStream out;

    StackStart(CurrentStack current, StackOptions options, PrintStream out) {
        this(current, options, options.purpose(), out);
    }

    StackStart(CurrentStack current, StackOptions options, Purpose purpose, PrintStream out) {
        this.current = current;
        this.options = options;
        this.purpose = purpose;
        this.out = out;
    }

    /** Returns whether the stack became ready; if not, the reason has been printed and nothing is left running. */
    boolean run() throws InterruptedException {
        Checkout checkout = current.checkout();
        PortPlan ports = options.ports(current);
        refuseClientPorts(ports);
        Set<Service> without = options.without();
        leaveOutWhatIsNotBuilt(checkout, without);
        endLeftOvers();
        refuseTakenPorts(StackAssembly.parts(checkout, ports, without, purpose));
        keepOldLogs(checkout.logs());
        out.println("Starting on ports " + ports.base() + " to " + ports.last() + "; logs in " + checkout.logs());
        ServerProcess supervisor = ServerProcess.start(
                command(checkout, ports, without), Map.of(), checkout.logs().resolve("supervisor.log"));
        return new StartProgress(checkout, supervisor, out).follow();
    }

    private void leaveOutWhatIsNotBuilt(Checkout checkout, Set<Service> without) {
        Service.stream()
                .filter(service -> !without.contains(service))
                .filter(service -> !Files.exists(checkout.serviceJar(service.module())))
                .forEach(service -> {
                    out.println("Not built, left out: " + service.module());
                    without.add(service);
                });
    }

    private void endLeftOvers() {
        current.status()
                .map(LeftOvers::end)
                .filter(names -> !names.isEmpty())
                .ifPresent(names ->
                        out.println("Ended what a killed supervisor had left running: " + String.join(", ", names)));
    }

    private static void refuseClientPorts(PortPlan ports) {
        ClientPorts.ofThisMachine().flatMap(clients -> clients.refusal(ports)).ifPresent(reason -> {
            throw new CommandRefused(reason);
        });
    }

    private static void refuseTakenPorts(List<Part> parts) {
        for (Part part : parts) {
            for (int port : part.ports()) {
                if (!LoopbackPorts.isFree(port)) {
                    throw new CommandRefused("Port " + port + ", which " + part.name()
                            + " needs, is taken by another program. Choose other ports with --port-base, for example:"
                            + " ./verkosto up --port-base 19000");
                }
            }
        }
    }

    /** A log begins with the start it belongs to; the one before is kept beside it. */
    private static void keepOldLogs(Path folder) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> logs = Files.list(folder)) {
            for (Path log :
                    logs.filter(file -> file.toString().endsWith(".log")).toList()) {
                Files.move(log, Path.of(log + ".1"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> command(Checkout checkout, PortPlan ports, Set<Service> without) {
        List<String> command = new ArrayList<>(List.of(
                // Survives the terminal it was started from.
                "nohup",
                ServerProcess.java(),
                "-Xmx96m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-D" + Checkout.HOME_PROPERTY + "=" + checkout.root(),
                "-D" + Checkout.STATE_PROPERTY + "=" + checkout.state(),
                "-cp",
                System.getProperty("java.class.path"),
                Verkosto.class.getName(),
                "supervise",
                "--port-base",
                String.valueOf(ports.base())));
        if (purpose == Purpose.MEASUREMENT) {
            command.add("--measured");
        }
        without.forEach(service -> command.addAll(List.of("--without", service.title())));
        return command;
    }
}
