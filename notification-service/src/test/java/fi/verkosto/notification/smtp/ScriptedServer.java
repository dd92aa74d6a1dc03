package fi.verkosto.notification.smtp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** An SMTP server over real sockets that says what a test wants it to say, and otherwise takes everything. */
public final class ScriptedServer implements AutoCloseable {

    /** In place of a reply: the connection is closed. */
    public static final String HANGS_UP = "hangs up";

    /** In place of a reply: the connection is cut off, as by a machine that goes down. */
    public static final String BREAKS_DOWN = "breaks down";

    /** In place of a reply: nothing more is said. */
    public static final String SAYS_NOTHING = "says nothing";

    private final ServerSocket socket;
    private final Thread accepting;
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Map<String, String> replies = new ConcurrentHashMap<>();
    private volatile List<String> extensions = List.of("ENHANCEDSTATUSCODES", "SIZE 10240000");

    public ScriptedServer() {
        this(0);
    }

    public ScriptedServer(int port) {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        accepting = Thread.ofVirtual().start(this::accept);
    }

    public int port() {
        return socket.getLocalPort();
    }

    /**
     * Scripts a reply.
     *
     * @param command GREETING, EHLO, STARTTLS, AUTH, MAIL, RCPT, DATA, or a dot for the end of the message
     */
    public ScriptedServer answers(String command, String reply) {
        replies.put(command, reply);
        return this;
    }

    /** Takes everything again. */
    public void relents() {
        replies.clear();
    }

    public ScriptedServer offers(String... others) {
        extensions = List.of(others);
        return this;
    }

    /** All that clients said, line by line. */
    public List<String> heard() {
        return heard;
    }

    /** The port is free again afterwards: the system keeps it until nobody waits at the socket any more. */
    @Override
    public void close() {
        try {
            socket.close();
            accepting.join();
            for (Socket connection : open) {
                connection.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                open.add(connection);
                Thread.ofVirtual().start(() -> talk(connection));
            } catch (IOException _) {
                return;
            }
        }
    }

    private void talk(Socket connection) {
        try (connection;
                BufferedReader in =
                        new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(connection.getOutputStream(), StandardCharsets.UTF_8)) {
            if (!say(out, replies.getOrDefault("GREETING", "220 scripted.example ESMTP"))) {
                return;
            }
            boolean inMessage = false;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                String command = inMessage ? "." : line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
                String reply = replies.getOrDefault(command, usual(command));
                // Whoever sees that it was heard may script the next reply, and this one stays.
                heard.add(line);
                if (inMessage && !line.equals(".")) {
                    continue;
                }
                inMessage = command.equals("DATA") && reply.startsWith("354");
                if (reply.equals(BREAKS_DOWN)) {
                    connection.setSoLinger(true, 0);
                    return;
                }
                if (!say(out, reply)) {
                    return;
                }
            }
        } catch (IOException _) {
            // The client went away.
        }
    }

    private static boolean say(Writer out, String reply) throws IOException {
        if (reply.equals(SAYS_NOTHING)) {
            return true;
        }
        if (reply.equals(HANGS_UP)) {
            return false;
        }
        out.write(reply + "\r\n");
        out.flush();
        return !reply.startsWith("221");
    }

    private String usual(String command) {
        return switch (command) {
            case "EHLO" -> {
                StringBuilder reply = new StringBuilder("250-scripted.example\r\n");
                extensions.forEach(
                        extension -> reply.append("250-").append(extension).append("\r\n"));
                yield reply.append("250 HELP").toString();
            }
            case "DATA" -> "354 go ahead";
            case "QUIT" -> "221 2.0.0 bye";
            default -> "250 2.0.0 ok";
        };
    }
}
