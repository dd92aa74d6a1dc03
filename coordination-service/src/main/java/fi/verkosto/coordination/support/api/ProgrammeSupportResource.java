package fi.verkosto.coordination.support.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.support.ReadSupportRequests;
import fi.verkosto.coordination.support.SupportFilter;
import fi.verkosto.coordination.support.SupportState;
import fi.verkosto.coordination.support.SupportTopic;
import fi.verkosto.coordination.support.Urgency;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{programmeId}/support-requests")
@Tag(name = "Support")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class ProgrammeSupportResource {

    private final ReadSupportRequests read;

    ProgrammeSupportResource(ReadSupportRequests read) {
        this.read = read;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listSupportRequestsOfProgramme")
    public Page<SupportRowResponse> list(
            @RestPath UUID programmeId,
            @Parameter(description = "Only those in this state") @QueryParam("state") SupportState state,
            @Parameter(description = "Only those about this") @QueryParam("topic") SupportTopic topic,
            @Parameter(description = "Only those of this urgency") @QueryParam("urgency") Urgency urgency,
            @Parameter(description = "Only those of the network with this ID") @QueryParam("network") UUID network,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                read.ofProgramme(
                        programmeId,
                        SupportFilter.of(state, topic, urgency, network),
                        SupportRowResponse.before(cursor),
                        limit + 1),
                limit,
                SupportRowResponse::from,
                row -> new Cursor(row.id()));
    }
}
