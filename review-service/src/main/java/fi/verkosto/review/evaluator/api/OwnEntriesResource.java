package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.review.evaluator.AnswerInvitation;
import fi.verkosto.review.evaluator.ReadRegister;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** What only the person does with their entries in registers. */
@Path("/v1/evaluators")
@Tag(name = "Evaluators")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class OwnEntriesResource {

    private final AnswerInvitation answerInvitation;
    private final ReadRegister readRegister;
    private final EvaluatorAnswers answers;

    OwnEntriesResource(AnswerInvitation answerInvitation, ReadRegister readRegister, EvaluatorAnswers answers) {
        this.answerInvitation = answerInvitation;
        this.readRegister = readRegister;
        this.answers = answers;
    }

    @GET
    @Path("/mine")
    @RolesAllowed("evaluator")
    @Operation(operationId = "listOwnEvaluatorEntries")
    public Page<EvaluatorResponse> own(
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        return answers.page(readRegister.own(Cursor.parse(cursor).id(), limit + 1), limit);
    }

    @POST
    @Path("/{evaluatorId}/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(operationId = "confirmEvaluator")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The evaluator as they are now")
    public RestResponse<EvaluatorResponse> confirm(
            @RestPath UUID evaluatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExpertiseRequest request) {
        return answers.of(answerInvitation.confirm(evaluatorId, ifMatch, request.toExpertise()))
                .withEtag();
    }

    @POST
    @Path("/{evaluatorId}/refusal")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("evaluator")
    @Operation(operationId = "declineEvaluatorInvitation")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The evaluator as they are now")
    public RestResponse<EvaluatorResponse> decline(
            @RestPath UUID evaluatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EvaluatorReasonRequest request) {
        return answers.of(answerInvitation.decline(evaluatorId, ifMatch, request.reason()))
                .withEtag();
    }
}
