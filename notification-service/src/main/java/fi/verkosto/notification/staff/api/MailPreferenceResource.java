package fi.verkosto.notification.staff.api;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** How people with a role in calls are told. There is one for each person, and they alone see it. */
@Path("/v1/mail-preferences/mine")
@RolesAllowed({"officer", "presenter", "decider", "evaluator", "ministry-observer", "administrator"})
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Mail preferences", description = "Where the staff of calls is told, in which language and how often")
class MailPreferenceResource {

    private final MailPreferenceAnswers answers;

    MailPreferenceResource(MailPreferenceAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(operationId = "getMailPreference")
    public RestResponse<MailPreferenceResponse> get() {
        return answers.own();
    }

    @PUT
    @Operation(operationId = "putMailPreference")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = MailPreferenceResponse.class)))
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MailPreferenceResponse.class)))
    public RestResponse<MailPreferenceResponse> put(
            @HeaderParam("If-Match") String ifMatch, @NotNull @Valid MailPreferenceRequest request) {
        return answers.chosen(ifMatch, request.toChoice());
    }
}
