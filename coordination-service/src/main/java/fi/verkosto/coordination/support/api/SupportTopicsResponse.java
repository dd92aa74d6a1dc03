package fi.verkosto.coordination.support.api;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.coordination.support.SupportTopic;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportTopics")
record SupportTopicsResponse(
        @Schema(description = "In the order in which they are to be offered") @Size(max = 20)
        List<TopicAnswer> items) {

    static SupportTopicsResponse all() {
        return new SupportTopicsResponse(Arrays.stream(SupportTopic.values())
                .map(topic -> new TopicAnswer(topic, topic.words()))
                .toList());
    }

    @Schema(name = "SupportTopicWords")
    record TopicAnswer(SupportTopic code, LocalizedText words) {}
}
