package fi.verkosto.review.evaluator.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.request.Versions;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.review.evaluator.ChangeEvaluator;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.EvaluatorState;
import fi.verkosto.review.evaluator.InviteEvaluator;
import fi.verkosto.review.evaluator.ReadRegister;
import fi.verkosto.review.evaluator.RegisterFilter;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/evaluators")
@Tag(name = "Evaluators", description = "Whom an agency may ask to evaluate")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class EvaluatorResource {

    private final InviteEvaluator inviteEvaluator;
    private final ChangeEvaluator changeEvaluator;
    private final ReadRegister readRegister;
    private final EvaluatorAnswers answers;

    EvaluatorResource(
            InviteEvaluator inviteEvaluator,
            ChangeEvaluator changeEvaluator,
            ReadRegister readRegister,
            EvaluatorAnswers answers) {
        this.inviteEvaluator = inviteEvaluator;
        this.changeEvaluator = changeEvaluator;
        this.readRegister = readRegister;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "inviteEvaluator")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = EvaluatorResponse.class, responseCode = "201", responseDescription = "Invited")
    public RestResponse<EvaluatorResponse> invite(@NotNull @Valid EvaluatorInvitationRequest request) {
        Evaluator invited =
                inviteEvaluator.invite(request.person(), request.expertise().toExpertise(), request.recipient());
        return ResponseBuilder.create(Status.CREATED, answers.of(invited))
                .location(URI.create("/v1/evaluators/" + invited.id()))
                .tag(Versions.etag(invited.version()))
                .build();
    }

    @GET
    @RolesAllowed("officer")
    @Operation(operationId = "listEvaluators")
    public Page<EvaluatorRowResponse> list(
            @Parameter(description = "Only those in this state") @RestQuery Optional<EvaluatorState> state,
            @Parameter(description = "Only those who know this theme: its code")
                    @RestQuery
                    @Pattern(regexp = WrittenForm.CODE)
                    String theme,
            @Parameter(description = "Only those who read this language: fi, sv or en")
                    @RestQuery
                    @Pattern(regexp = "fi|sv|en")
                    String language,
            @RestQuery @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @Parameter(description = "The next of the page before") @RestQuery String cursor) {
        RegisterFilter filter = new RegisterFilter(state, Optional.ofNullable(theme), Optional.ofNullable(language));
        return answers.rows(readRegister.page(filter, Cursor.parse(cursor).id(), limit + 1), limit);
    }

    @GET
    @Path("/{evaluatorId}")
    @RolesAllowed({"officer", "evaluator"})
    @Operation(operationId = "getEvaluator")
    public RestResponse<EvaluatorResponse> get(@RestPath UUID evaluatorId) {
        return answers.of(readRegister.read(evaluatorId)).withEtag();
    }

    @PUT
    @Path("/{evaluatorId}")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "evaluator"})
    @Operation(operationId = "changeEvaluator")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The evaluator as they are now")
    public RestResponse<EvaluatorResponse> change(
            @RestPath UUID evaluatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ExpertiseRequest request) {
        return answers.of(changeEvaluator.change(evaluatorId, ifMatch, request.toExpertise()))
                .withEtag();
    }

    @POST
    @Path("/{evaluatorId}/rest")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"officer", "evaluator"})
    @Operation(operationId = "restEvaluator")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The evaluator as they are now")
    public RestResponse<EvaluatorResponse> rest(
            @RestPath UUID evaluatorId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid EvaluatorReasonRequest request) {
        return answers.of(changeEvaluator.rest(evaluatorId, ifMatch, request.reason()))
                .withEtag();
    }

    @POST
    @Path("/{evaluatorId}/return")
    @RolesAllowed({"officer", "evaluator"})
    @Operation(operationId = "returnEvaluator")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The evaluator as they are now")
    public RestResponse<EvaluatorResponse> comeBack(
            @RestPath UUID evaluatorId, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        return answers.of(changeEvaluator.comeBack(evaluatorId, ifMatch)).withEtag();
    }
}
