package fi.verkosto.review.publication.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1")
@Tag(name = "Published decisions", description = "Who was funded in a call and why, for everybody")
@PermitAll
@RunOnVirtualThread
class PublishedDecisionResource {

    private static final String CSV = "text/csv";

    private final PublishedAnswers answers;

    PublishedDecisionResource(PublishedAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Path("/published-decisions")
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirements
    @Operation(operationId = "listPublishedDecisions")
    public RestResponse<PublishedDecisionsResponse> list(
            @Parameter(
                            description = "The decisions of this call",
                            required = true,
                            example = "01a22289-718d-720c-9139-d359bccfeb2b")
                    @RestQuery
                    @NotNull
                    UUID callId,
            @Context Request request) {
        return answers.json(callId, request);
    }

    @GET
    @Path("/published-decisions.csv")
    @Produces(CSV)
    @SecurityRequirements
    @Operation(operationId = "exportPublishedDecisions")
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = CSV, schema = @Schema(implementation = String.class)))
    public RestResponse<String> export(
            @Parameter(
                            description = "The decisions of this call",
                            required = true,
                            example = "01a22289-718d-720c-9139-d359bccfeb2b")
                    @RestQuery
                    @NotNull
                    UUID callId,
            @Context Request request) {
        return answers.csv(callId, request);
    }
}
