package fi.verkosto.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
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
}
