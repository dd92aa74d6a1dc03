package fi.verkosto.servers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Ports of the loopback interface, the only one anything here listens on. */
public final class LoopbackPorts {

    private static final int LOWEST = 24_000;

    /** Of Linux; others begin higher. */
    private static final int FIRST_OF_CONNECTIONS = 32_768;

    private LoopbackPorts() {}

    public static int free() {
        return free(1).getFirst();
    }

    /**
     * Different free ports, below those that the system gives to outgoing connections: one of these could take the port
     * before a server is started on it, or while that is switched off.
     */
    public static List<Integer> free(int count) {
        return ThreadLocalRandom.current()
                .ints(LOWEST, FIRST_OF_CONNECTIONS)
                .distinct()
                .filter(LoopbackPorts::isFree)
                .limit(count)
                .boxed()
                .toList();
    }

    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            // Else a port in TIME_WAIT, just left by a stopped part, would count as taken.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }
}
