package fi.verkosto.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KafkaTopicsTest {

    @TempDir
    private Path folder;

    private final Map<String, NewTopic> topics =
            KafkaTopics.read(Checkout.find().infrastructure().resolve("topics.properties")).stream()
                    .collect(Collectors.toMap(NewTopic::name, topic -> topic));

    @Test
    void keepsPublicEventsForEver() {
        NewTopic applications = topics.get("verkosto.applications");

        assertThat(applications.numPartitions()).isEqualTo(6);
        assertThat(applications.configs()).containsEntry("retention.ms", "-1");
    }

    @Test
    void keepsWhatIsToBeMailedForFourteenDaysAndNotForEver() {
        assertThat(topics.get("verkosto.notifications").configs())
                .containsEntry(
                        "retention.ms", String.valueOf(Duration.ofDays(14).toMillis()))
                .containsEntry("retention.bytes", "-1");
    }

    @Test
    void isAppliedByComposeToNewAndToExistingTopics() throws Exception {
        Checkout checkout = Checkout.find();
        Path said = folder.resolve("said");
        Path tool = folder.resolve("tool");
        Files.writeString(tool, "#!/bin/bash\necho \"$@\" >>" + said + "\n");
        assertThat(tool.toFile().setExecutable(true)).isTrue();
        ProcessBuilder script = new ProcessBuilder(
                        "bash",
                        checkout.root().resolve("deploy/create-topics.sh").toString(),
                        checkout.infrastructure().resolve("topics.properties").toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        script.environment()
                .putAll(Map.of(
                        "KAFKA_TOPICS",
                        tool.toString(),
                        "KAFKA_CONFIGS",
                        tool.toString(),
                        "BOOTSTRAP_SERVERS",
                        "k:9092"));

        assertThat(script.start().waitFor()).isZero();

        String settings = "retention.ms=1209600000,retention.bytes=-1,segment.ms=21600000,max.message.bytes=1572864";
        assertThat(Files.readAllLines(said))
                .hasSize(2 * topics.size())
                .contains(
                        "--bootstrap-server k:9092 --create --if-not-exists --topic verkosto.notifications --partitions 6",
                        "--bootstrap-server k:9092 --alter --entity-type topics --entity-name verkosto.notifications --add-config "
                                + settings);
    }

    @Test
    void hasOneOrderedDeadLetterTopicPerReadingService() {
        assertThat(topics.values())
                .filteredOn(topic -> topic.name().endsWith(".dead-letters"))
                .hasSize(4)
                .allMatch(topic -> topic.numPartitions() == 1);
    }
}
