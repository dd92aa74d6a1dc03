package fi.verkosto.gateway;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A caller that writes its requests byte by byte, as no client library would. */
final class RawCaller {

    private RawCaller() {}

    /** The whole answer to a request that ends with closing the connection. */
    static String answerTo(URI gateway, String requestLine, String... headers) throws IOException {
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(head(gateway, requestLine, headers).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** An open connection on which the head of a request has been sent; it never waits. */
    static SocketChannel begin(URI gateway, String requestLine, String... headers) throws IOException {
        SocketChannel channel = SocketChannel.open(new InetSocketAddress(gateway.getHost(), gateway.getPort()));
        channel.write(ByteBuffer.wrap(head(gateway, requestLine, headers).getBytes(StandardCharsets.US_ASCII)));
        channel.configureBlocking(false);
        return channel;
    }

    private static String head(URI gateway, String requestLine, String... headers) {
        StringBuilder head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
        head.append("Host: ").append(gateway.getAuthority()).append("\r\n");
        head.append("Authorization: Bearer ").append(AccessTokens.valid()).append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }
}
