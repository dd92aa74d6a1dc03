package fi.verkosto.servers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoopbackPortsTest {
    @Test
    void seesThatAPortIsTaken() throws IOException {
        int port;
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = other.getLocalPort();

            assertThat(LoopbackPorts.isFree(port)).isFalse();
        }
        assertThat(LoopbackPorts.isFree(port)).isTrue();
    }

    @Test
    void findsDifferentFreePorts() {
        List<Integer> ports = LoopbackPorts.free(20);

        assertThat(ports).doesNotHaveDuplicates().hasSize(20);
    }

    @Test
    void findsPortsThatNoOutgoingConnectionGets() throws IOException {
        Path range = Path.of("/proc/sys/net/ipv4/ip_local_port_range");
        assumeThat(range).exists();
        int first = Integer.parseInt(Files.readAllLines(range).getFirst().split("\\s+", 2)[0]);

        assertThat(LoopbackPorts.free(100)).allMatch(port -> port < first);
    }
}
