package fi.verkosto.review.decisionletter.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.decisionletter.LetterData;
import fi.verkosto.review.decisionletter.ReadLetters;
import fi.verkosto.review.decisionletter.ResendLetter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/decision-letters")
@Tag(name = "Decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DecisionLetterResource {

    private final ReadLetters readLetters;
    private final ResendLetter resendLetter;

    DecisionLetterResource(ReadLetters readLetters, ResendLetter resendLetter) {
        this.resendLetter = resendLetter;
        this.readLetters = readLetters;
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listDecisionLetters")
    public Page<LetterRowResponse> list(
            @Parameter(description = "Only letters of this call") @RestQuery Optional<UUID> call,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return Page.of(
                readLetters.page(call, Cursor.parse(cursor).id(), limit + 1),
                limit,
                LetterRowResponse::from,
                row -> new Cursor(row.decisionId()));
    }

    @GET
    @Path("/{decisionId}")
    @Produces(LetterDownload.PDF)
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer", "applicant"})
    @Operation(operationId = "getDecisionLetter")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = LetterDownload.PDF,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public RestResponse<byte[]> get(@RestPath UUID decisionId, @Context Request request) {
        return LetterDownload.of(readLetters.openFile(decisionId), request);
    }

    @GET
    @Path("/{decisionId}/data")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer", "applicant"})
    @Operation(operationId = "getDecisionLetterData")
    public LetterData data(@RestPath UUID decisionId) {
        return readLetters.open(decisionId).data();
    }

    @POST
    @Path("/{decisionId}/resending")
    @RolesAllowed("officer")
    @Operation(operationId = "resendDecisionLetter")
    @APIResponse(responseCode = "204")
    public void resend(@RestPath UUID decisionId) {
        resendLetter.resend(decisionId);
    }
}
