package fi.verkosto.notification.stream.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import fi.verkosto.notification.stream.PublicEvent;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in the structured JSON format of CloudEvents 1.0. */
@Schema(name = "CloudEvent")
record CloudEvent(
        @Schema(examples = "1.0") String specversion,

        @Schema(description = "Unique together with the source; the key for dropping duplicates")
        String id,

        @Schema(examples = "/applications-service") String source,

        @Schema(examples = "fi.verkosto.application.submitted.v1")
        String type,

        @Schema(description = "The ID of the aggregate that the event is about")
        String subject,

        @Schema(description = "When it happened, by the business clock")
        Instant time,

        @Schema(examples = "application/json") String datacontenttype,

        @Schema(description = "As in the JSON Schema of the type, see contracts/events", type = SchemaType.OBJECT)
        @JsonRawValue
        String data) {

    static CloudEvent from(PublicEvent event) {
        return new CloudEvent(
                "1.0",
                event.eventId(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                "application/json",
                event.data());
    }
}
