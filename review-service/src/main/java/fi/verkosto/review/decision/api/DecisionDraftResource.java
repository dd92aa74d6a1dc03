package fi.verkosto.review.decision.api;

import fi.verkosto.api.json.MergePatch;
import fi.verkosto.review.decision.DecisionDraft;
import fi.verkosto.review.decision.WriteDecision;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/decisions")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionDraftResource {

    private final WriteDecision writeDecision;
    private final MergePatch mergePatch;

    DecisionDraftResource(WriteDecision writeDecision, MergePatch mergePatch) {
        this.writeDecision = writeDecision;
        this.mergePatch = mergePatch;
    }

    @PATCH
    @Path("/{decisionId}")
    @Consumes("application/merge-patch+json")
    @RolesAllowed("officer")
    @Operation(operationId = "writeDecision")
    @RequestBody(content = @Content(schema = @Schema(implementation = DecisionDraft.class)))
    public RestResponse<DecisionResponse> write(
            @RestPath UUID decisionId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull String patch) {
        return DecisionResponse.from(writeDecision.write(
                        decisionId, ifMatch, draft -> mergePatch.apply(draft, patch, DecisionDraft.class)))
                .withEtag();
    }
}
