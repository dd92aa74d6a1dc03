package fi.verkosto.stack.parts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The ports that the kernel gives to whoever opens a connection. One that a part listens on would now and then be taken by
 * a client while the part restarts, of all moments.
 */
public record ClientPorts(int first, int last) {

    private static final Path OF_LINUX = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    /** Empty where the kernel does not say. */
    public static Optional<ClientPorts> ofThisMachine() {
        if (!Files.exists(OF_LINUX)) {
            return Optional.empty();
        }
        // In one go: the kernel answers the first read of such a file, however little it asks for, and nothing after
        // it.
        try (InputStream range = Files.newInputStream(OF_LINUX)) {
            return Optional.of(parse(new String(range.readNBytes(64), StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ClientPorts parse(String range) {
        String[] ends = range.strip().split("\\s+", 2);
        return new ClientPorts(Integer.parseInt(ends[0]), Integer.parseInt(ends[1]));
    }

    /** Why these ports cannot be used, if they cannot; where clients are given nearly all, there is nothing to choose. */
    public Optional<String> refusal(PortPlan ports) {
        if (ports.last() < first || ports.base() > last) {
            return Optional.empty();
        }
        return elsewhere()
                .map(choice -> "Ports " + ports.base() + " to " + ports.last() + " reach into " + first + " to " + last
                        + ", from which this machine gives ports to clients: one may be taken whenever a part restarts."
                        + " Choose others with --port-base: " + choice);
    }

    private Optional<String> elsewhere() {
        if (PortPlan.isPossible(first - PortPlan.LENGTH)) {
            return Optional.of((first - PortPlan.LENGTH) + " or lower");
        }
        return PortPlan.isPossible(last + 1) ? Optional.of((last + 1) + " or higher") : Optional.empty();
    }
}
