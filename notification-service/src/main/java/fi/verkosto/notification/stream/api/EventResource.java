package fi.verkosto.notification.stream.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.notification.stream.PublicEvent;
import fi.verkosto.notification.stream.PublicEvents;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.sse.OutboundSseEvent;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** The public events, for systems that have no Kafka client: as a stream, or in batches. */
@Path("/v1/events")
@RolesAllowed(StreamRights.ROLE)
@Tag(name = "Events", description = "The public events of all services, in one order")
public class EventResource {

    static final String BATCH = "application/cloudevents-batch+json";

    private final PublicEvents events;
    private final EventTypes known;
    private final EventStreams streams;

    EventResource(PublicEvents events, EventTypes known, EventStreams streams) {
        this.events = events;
        this.known = known;
        this.streams = streams;
    }

    /** The same operation as {@link #batch} by another media type; OpenAPI describes both there. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Blocking
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") String lastEventId,
            @QueryParam("type") @Size(max = EventTypes.MOST) List<@Size(max = EventTypes.LONGEST) String> types) {
        known.check(types);
        return streams.open(Position.parse(lastEventId, "Last-Event-ID", events.latest()), types);
    }

    @GET
    @Produces(BATCH)
    @RunOnVirtualThread
    @Operation(operationId = "readEvents")
    @Parameter(
            name = "Last-Event-ID",
            in = ParameterIn.HEADER,
            description = "Of a stream: go on after the event with this id; without it the stream begins at its start",
            schema = @Schema(type = SchemaType.STRING, pattern = Position.FORM, examples = "1042"))
    @APIResponse(
            responseCode = "200",
            headers =
                    @Header(
                            name = "Link",
                            description = "Of a batch: where to go on (RFC 8288)",
                            schema =
                                    @Schema(
                                            type = SchemaType.STRING,
                                            examples = "</v1/events?after=1042&limit=50>; rel=\"next\"")),
            content = {
                @Content(
                        mediaType = BATCH,
                        schema =
                                @Schema(
                                        type = SchemaType.ARRAY,
                                        maxItems = Page.LARGEST,
                                        implementation = CloudEvent.class),
                        examples = @ExampleObject(name = "resolved", value = EventExamples.BATCH)),
                @Content(
                        mediaType = MediaType.SERVER_SENT_EVENTS,
                        schema = @Schema(type = SchemaType.STRING),
                        examples = @ExampleObject(name = "resolved", value = EventExamples.STREAM))
            })
    public RestResponse<List<CloudEvent>> batch(
            @Parameter(
                            description = "Of a batch: go on after this position",
                            schema = @Schema(type = SchemaType.STRING, pattern = Position.FORM, examples = "1042"))
                    @QueryParam("after")
                    String after,
            @Parameter(description = "Of a batch: how many events at the most")
                    @QueryParam("limit")
                    @DefaultValue(Page.USUAL)
                    @Min(1)
                    @Max(Page.LARGEST)
                    int limit,
            @Parameter(description = "Only events of these types") @QueryParam("type") @Size(max = EventTypes.MOST)
                    List<@Size(max = EventTypes.LONGEST) String> types) {
        known.check(types);
        Position start = Position.parse(after, "after", events.latest());
        List<PublicEvent> found = events.after(start.value(), types, limit);
        long end = found.isEmpty() ? start.value() : found.getLast().position();
        return RestResponse.ResponseBuilder.ok(
                        found.stream().map(CloudEvent::from).toList())
                .header(HttpHeaders.LINK, next(end, limit, types))
                .build();
    }

    /** Relative, because only the gateway knows under which name it was called. */
    private static String next(long end, int limit, List<String> types) {
        UriBuilder next =
                UriBuilder.fromPath("/v1/events").queryParam("after", end).queryParam("limit", limit);
        types.forEach(type -> next.queryParam("type", type));
        return "<" + next.build() + ">; rel=\"next\"";
    }
}
