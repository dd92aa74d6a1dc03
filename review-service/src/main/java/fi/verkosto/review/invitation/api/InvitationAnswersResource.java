package fi.verkosto.review.invitation.api;

import fi.verkosto.review.evaluator.api.EvaluatorAnswers;
import fi.verkosto.review.evaluator.api.EvaluatorResponse;
import fi.verkosto.review.invitation.AnswerByCode;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** What whoever got the mail does with an invitation: the code of the mail stands in bodies alone, which no log has. */
@Path("/v1/evaluator-invitations/{invitationId}")
@Tag(name = "Evaluators")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RolesAllowed("evaluator")
@RunOnVirtualThread
class InvitationAnswersResource {

    private final AnswerByCode answerByCode;
    private final EvaluatorAnswers answers;

    InvitationAnswersResource(AnswerByCode answerByCode, EvaluatorAnswers answers) {
        this.answerByCode = answerByCode;
        this.answers = answers;
    }

    @POST
    @Path("/acceptance")
    @Operation(operationId = "acceptInvitationByMail")
    @APIResponseSchema(
            value = EvaluatorResponse.class,
            responseCode = "200",
            responseDescription = "The person's entry in the register")
    public RestResponse<EvaluatorResponse> accept(
            @RestPath UUID invitationId, @NotNull @Valid InvitationAcceptanceRequest request) {
        return answers.of(answerByCode.accept(
                        invitationId, request.code(), request.expertise().toExpertise()))
                .withEtag();
    }

    @POST
    @Path("/refusal")
    @Operation(operationId = "declineInvitationByMail")
    @APIResponse(responseCode = "204")
    public void decline(@RestPath UUID invitationId, @NotNull @Valid InvitationRefusalRequest request) {
        answerByCode.decline(invitationId, request.code(), request.reason());
    }
}
