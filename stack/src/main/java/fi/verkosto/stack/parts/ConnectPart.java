package fi.verkosto.stack.parts;

import fi.verkosto.servers.Checkout;
import fi.verkosto.servers.KafkaJvm;
import fi.verkosto.stack.parts.ProgramPart.Launch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Kafka Connect in distributed mode with Debezium on its class path: moves outbox rows to Kafka. */
public final class ConnectPart {
    public static final String NAME = "connect";

    private ConnectPart() {}

    public static Part of(Checkout checkout, PortPlan ports, Purpose purpose) {
        return new ProgramPart(
                NAME,
                List.of(ports.connect()),
                checkout.logs().resolve(NAME + ".log"),
                Duration.ofMinutes(2),
                Set.of(KafkaPart.NAME),
                () -> new Launch(command(checkout, ports, purpose), environment(ports)),
                Http.local(ports.connect(), "/connectors"));
    }

    private static List<String> command(Checkout checkout, PortPlan ports, Purpose purpose) {
        List<String> command =
                new ArrayList<>(KafkaJvm.command(checkout.kafkaLibraries(), "384m", List.of(purpose.compiler())));
        command.add("org.apache.kafka.connect.cli.ConnectDistributed");
        command.add(writeSettings(checkout, ports).toString());
        return command;
    }

    /** What the placeholders {@code ${env:…}} in the connectors' settings stand for. */
    static Map<String, String> environment(PortPlan ports) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_HOST", "127.0.0.1");
        environment.put("DATABASE_PORT", String.valueOf(ports.postgres()));
        for (Service service : Service.publishing()) {
            String prefix = service.database().toUpperCase(Locale.ROOT);
            environment.put(prefix + "_DATABASE_PASSWORD", service.database());
        }
        return environment;
    }

    private static Path writeSettings(Checkout checkout, PortPlan ports) {
        String settings = """
                bootstrap.servers=127.0.0.1:%d
                group.id=verkosto-connect
                config.storage.topic=verkosto-connect.configs
                offset.storage.topic=verkosto-connect.offsets
                offset.storage.partitions=5
                status.storage.topic=verkosto-connect.status
                config.storage.replication.factor=1
                offset.storage.replication.factor=1
                status.storage.replication.factor=1
                offset.flush.interval.ms=1000
                # The broker answers as soon as it has a record. Until then it is asked every five seconds, not twice a second.
                fetch.max.wait.ms=5000
                # A worker that lost the broker for seconds comes back under another name: the usual five minutes of waiting
                # for the old one would keep back every event.
                scheduled.rebalance.max.delay.ms=0
                producer.max.request.size=2097152
                key.converter=org.apache.kafka.connect.storage.StringConverter
                value.converter=org.apache.kafka.connect.storage.StringConverter
                listeners=http://127.0.0.1:%d
                rest.advertised.host.name=127.0.0.1
                # Finds connectors by their service files instead of scanning every jar: seconds faster.
                plugin.discovery=service_load
                config.providers=env
                config.providers.env.class=org.apache.kafka.common.config.provider.EnvVarConfigProvider
                """.formatted(ports.kafka(), ports.connect());
        try {
            Path folder = Files.createDirectories(checkout.data().resolve(NAME));
            return Files.writeString(folder.resolve("worker.properties"), settings);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write Connect's settings", e);
        }
    }
}
