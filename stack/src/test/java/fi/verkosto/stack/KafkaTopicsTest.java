package fi.verkosto.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

class KafkaTopicsTest {
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
    void keepsPersonalDataForOneDay() {
        assertThat(topics.get("verkosto.notifications").configs()).containsEntry("retention.ms", "86400000");
    }

    @Test
    void hasOneOrderedDeadLetterTopicPerReadingService() {
        assertThat(topics.values())
                .filteredOn(topic -> topic.name().endsWith(".dead-letters"))
                .hasSize(4)
                .allMatch(topic -> topic.numPartitions() == 1);
    }
}
