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
    @Operation(
            operationId = "getSection",
            summary = "Shows one section: basics, consortium, partners, contacts, budget or answers",
            description = "People of the lead applicant and of members that have accepted, "
                    + "and once it was submitted officers of its call: these see what was submitted last.")
    @APIResponse(
            responseCode = "200",
            description = "The section, with its own ETag",
            content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    public Response get(UUID applicationId, String section) {
        return answers.section(applicationId, SectionName.parse(section));
    }

    @PATCH
    @Consumes("application/merge-patch+json")
    @RolesAllowed("applicant")
    @Operation(
            operationId = "saveSection",
            summary = "Saves changes of one section",
            description = "JSON Merge Patch (RFC 7396), while the application may be edited, by people of the lead "
                    + "applicant and by people of members that have accepted whom the lead lets edit. "
                    + "If-Match is the ETag of the section: saving another section at the same time is no conflict. "
                    + "The refusal of a stale version carries the section's content as it is now (current).")
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
    @APIResponse(
            responseCode = "200",
            description = "The section, with its new ETag",
            content = @Content(schema = @Schema(implementation = SectionResponse.class)))
    @APIResponse(
            responseCode = "409",
            description = "call-not-open, supplement-overdue, illegal-transition: each says the phase")
    public Response save(
            UUID applicationId, String section, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        Section saved = SectionName.parse(section);
        return answers.section(
                saveSection.save(
                        applicationId, saved, ifMatch, content -> mergePatch.apply(content, patch, saved.type())),
                saved);
    }
}
