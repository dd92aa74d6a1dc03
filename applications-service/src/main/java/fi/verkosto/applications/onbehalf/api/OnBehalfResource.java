package fi.verkosto.applications.onbehalf.api;

import fi.verkosto.api.json.MergePatch;
import fi.verkosto.applications.application.api.ApplicationAnswers;
import fi.verkosto.applications.application.api.ApplicationResponse;
import fi.verkosto.applications.application.api.ApplicationSection;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.onbehalf.EditOnBehalf;
import fi.verkosto.applications.onbehalf.WithdrawOnBehalf;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/applications/{applicationId}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "On behalf", description = "What officers do on behalf of an applicant, with a stated reason")
class OnBehalfResource {

    private final EditOnBehalf editOnBehalf;
    private final WithdrawOnBehalf withdrawOnBehalf;
    private final ApplicationAnswers answers;
    private final MergePatch mergePatch;

    OnBehalfResource(
            EditOnBehalf editOnBehalf,
            WithdrawOnBehalf withdrawOnBehalf,
            ApplicationAnswers answers,
            MergePatch mergePatch) {
        this.editOnBehalf = editOnBehalf;
        this.withdrawOnBehalf = withdrawOnBehalf;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @POST
    @Path("/on-behalf-edits")
    @RolesAllowed("officer")
    @Operation(operationId = "editOnBehalf")
    public RestResponse<ApplicationSection<?>> edit(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid OnBehalfEdit edit) {
        Section section = edit.changed();
        return answers.section(
                editOnBehalf.edit(
                        applicationId,
                        section,
                        ifMatch,
                        edit.reason(),
                        content -> mergePatch.apply(content, edit.patch(), section.type())),
                section);
    }

    @POST
    @Path("/on-behalf-withdrawals")
    @RolesAllowed("officer")
    @Operation(operationId = "withdrawOnBehalf")
    public RestResponse<ApplicationResponse> withdraw(
            UUID applicationId,
            @HeaderParam("If-Match") String ifMatch,
            @NotNull @Valid OnBehalfWithdrawal withdrawal) {
        return answers.ok(withdrawOnBehalf.withdraw(applicationId, ifMatch, withdrawal.reason()));
    }
}
