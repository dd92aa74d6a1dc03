package fi.verkosto.servers;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.Config;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.ConfigResource;

/** The topics of {@code infrastructure/topics.properties}: {@code name = partitions setting=value …}. */
public final class KafkaTopics {
    private static final long LIMIT_SECONDS = 30;

    private KafkaTopics() {}

    /** Creates the topics that are missing, and gives the others the settings of the file; partitions stay as they are. */
    public static void create(String bootstrapServers, Path file) {
        List<NewTopic> topics = read(file);
        try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers))) {
            Set<String> existing = admin.listTopics().names().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            List<NewTopic> missing = topics.stream()
                    .filter(topic -> !existing.contains(topic.name()))
                    .toList();
            admin.createTopics(missing).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
            alter(
                    admin,
                    topics.stream()
                            .filter(topic -> existing.contains(topic.name()))
                            .toList());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating the topics", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("Cannot create the topics of " + file, e);
        }
    }

    private static void alter(Admin admin, List<NewTopic> topics)
            throws InterruptedException, ExecutionException, TimeoutException {
        Map<ConfigResource, NewTopic> named = topics.stream()
                .collect(Collectors.toMap(
                        topic -> new ConfigResource(ConfigResource.Type.TOPIC, topic.name()), Function.identity()));
        Map<ConfigResource, Collection<AlterConfigOp>> differing = new HashMap<>();
        admin.describeConfigs(named.keySet())
                .all()
                .get(LIMIT_SECONDS, TimeUnit.SECONDS)
                .forEach((resource, present) -> differing.put(resource, differing(named.get(resource), present)));
        differing.values().removeIf(Collection::isEmpty);
        admin.incrementalAlterConfigs(differing).all().get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    private static Collection<AlterConfigOp> differing(NewTopic topic, Config present) {
        return topic.configs().entrySet().stream()
                .filter(setting ->
                        !setting.getValue().equals(present.get(setting.getKey()).value()))
                .map(setting -> new AlterConfigOp(
                        new ConfigEntry(setting.getKey(), setting.getValue()), AlterConfigOp.OpType.SET))
                .toList();
    }

    static List<NewTopic> read(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
        List<NewTopic> topics = new ArrayList<>();
        properties.stringPropertyNames().stream()
                .sorted()
                .forEach(name -> topics.add(topic(name, properties.getProperty(name))));
        return topics;
    }

    private static NewTopic topic(String name, String definition) {
        List<String> words = Arrays.asList(definition.trim().split("\\s+"));
        Map<String, String> settings = new HashMap<>();
        for (String setting : words.subList(1, words.size())) {
            int equals = setting.indexOf('=');
            settings.put(setting.substring(0, equals), setting.substring(equals + 1));
        }
        return new NewTopic(name, Integer.parseInt(words.getFirst()), (short) 1).configs(settings);
    }
}
