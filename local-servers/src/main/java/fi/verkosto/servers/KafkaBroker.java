package fi.verkosto.servers;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A single-node Kafka cluster (KRaft: broker and controller in one) in a process of its own; its data survive. */
public final class KafkaBroker implements AutoCloseable {
    /** Any valid identifier will do, and a fixed one makes formatting repeatable. */
    private static final String CLUSTER_ID = "VmVya29zdG8tc3RhY2stMQ";

    private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

    private final Path dataDirectory;
    private final int port;
    private final int controllerPort;
    private final Path log;
    private final Path libraries;
    private final List<String> options;
    private ServerProcess process;

    /**
     * A broker that is not started yet.
     *
     * @param libraries the broker's jars; see {@link Checkout#kafkaLibraries()}
     */
    public KafkaBroker(Path dataDirectory, int port, int controllerPort, Path log, Path libraries) {
        this(dataDirectory, port, controllerPort, log, libraries, List.of());
    }

    /**
     * The same with further options for its JVM.
     *
     * @param options go before its own
     */
    public KafkaBroker(
            Path dataDirectory, int port, int controllerPort, Path log, Path libraries, List<String> options) {
        this.dataDirectory = dataDirectory.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
        this.log = log;
        this.libraries = libraries;
        this.options = List.copyOf(options);
    }

    /** Launches the broker, after formatting its storage if there is none; does not wait until it is ready. */
    public KafkaBroker start() {
        Path settings = writeSettings();
        if (!Files.exists(dataDirectory.resolve("log/meta.properties"))) {
            ServerProcess.run(
                    java("64m", "kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString()),
                    Map.of(),
                    log);
        }
        process = ServerProcess.start(java("512m", "kafka.Kafka", settings.toString()), Map.of(), log);
        return this;
    }

    private List<String> java(String heap, String mainClass, String... arguments) {
        List<String> command = new ArrayList<>(KafkaJvm.command(libraries, heap, options));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return command;
    }

    private Path writeSettings() {
        String settings = """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                controller.listener.names=CONTROLLER
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                log.dirs=%3$s
                auto.create.topics.enable=false
                default.replication.factor=1
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=5
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=5
                group.initial.rebalance.delay.ms=0
                log.cleaner.dedupe.buffer.size=8388608
                """.formatted(port, controllerPort, dataDirectory.resolve("log"));
        try {
            Files.createDirectories(dataDirectory);
            return Files.writeString(dataDirectory.resolve("broker.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the broker's settings", e);
        }
    }

    /** Asks for the versions of the protocol (API key 18): a broker answers once it takes requests. */
    public boolean isReady() {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            socket.setSoTimeout(2000);
            DataOutputStream request = new DataOutputStream(socket.getOutputStream());
            request.writeInt(10);
            request.writeShort(18);
            request.writeShort(0);
            request.writeInt(1);
            request.writeShort(-1);
            request.flush();
            DataInputStream answer = new DataInputStream(socket.getInputStream());
            answer.readInt();
            return answer.readInt() == 1 && answer.readShort() == 0;
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Waits until the broker takes requests.
     *
     * @throws IllegalStateException with the last lines of the log when it does not come up
     */
    public KafkaBroker awaitReady(Duration limit) {
        Readiness.await("Kafka", this::isReady, this::isAlive, limit, log);
        return this;
    }

    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    public ServerProcess process() {
        return process;
    }

    public long pid() {
        return process.pid();
    }

    public boolean isAlive() {
        return process != null && process.isAlive();
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    public void stop() {
        if (isAlive()) {
            process.stop(STOP_LIMIT);
        }
    }

    @Override
    public void close() {
        stop();
    }
}
