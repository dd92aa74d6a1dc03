package fi.verkosto.applications.draft.api;

import fi.verkosto.applications.application.api.ApplicationAnswers;
import fi.verkosto.applications.application.api.SectionResponse;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Contacts;
import fi.verkosto.applications.content.Partners;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.draft.SaveSection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/applications/{applicationId}/sections/{section}")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "Preparing an application")
class SectionResource {

    private final SaveSection saveSection;
    private final ApplicationAnswers answers;
    private final MergePatch mergePatch;

    SectionResource(SaveSection saveSection, ApplicationAnswers answers, MergePatch mergePatch) {
        this.saveSection = saveSection;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getSection")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    public Response get(UUID applicationId, String section) {
        return answers.section(applicationId, SectionName.parse(section));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed("applicant")
    @Operation(operationId = "saveSection")
    @RequestBody(
            content =
                    @Content(
                            schema =
                                    @Schema(
                                            oneOf = {
                                                Basics.class,
                                                Consortium.class,
                                                Partners.class,
                                                Contacts.class,
                                                Budget.class,
                                                Map.class
                                            })))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    public Response save(
            UUID applicationId, String section, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        Section saved = SectionName.parse(section);
        return answers.section(
                saveSection.save(
                        applicationId, saved, ifMatch, content -> mergePatch.apply(content, patch, saved.type())),
                saved);
    }
}
