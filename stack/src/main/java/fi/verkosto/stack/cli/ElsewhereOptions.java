package fi.verkosto.stack.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.apache.kafka.clients.CommonClientConfigs;
import picocli.CommandLine.Option;

/** How another installation's Kafka is reached than that of the stack on this machine. */
final class ElsewhereOptions {
    @Option(
            names = "--bootstrap-servers",
            paramLabel = "HOST:PORT",
            description = "The brokers of another installation; without, the stack of this checkout.")
    private String bootstrapServers;

    @Option(
            names = "--client-settings",
            paramLabel = "FILE",
            description = "Settings of a Kafka client, as Kafka's own tools take them: TLS, login.")
    private Path settings;

    Optional<Map<String, Object>> client() {
        if (bootstrapServers == null && settings == null) {
            return Optional.empty();
        }
        Map<String, Object> client = new HashMap<>();
        if (settings != null) {
            read().forEach((name, value) -> client.put(String.valueOf(name), value));
        }
        if (bootstrapServers != null) {
            client.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        }
        return Optional.of(client);
    }

    private Properties read() {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(settings, StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new CommandRefused("Cannot read " + settings + ": " + e.getMessage());
        }
    }
}
