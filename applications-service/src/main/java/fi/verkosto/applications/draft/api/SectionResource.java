package fi.verkosto.applications.draft.api;

import fi.verkosto.api.json.MergePatch;
import fi.verkosto.applications.application.api.ApplicationAnswers;
import fi.verkosto.applications.application.api.ApplicationSection;
import fi.verkosto.applications.content.Answers;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Contacts;
import fi.verkosto.applications.content.Partners;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Each section has operations of its own, so that a client that was generated knows what it holds. */
@Path("/v1/applications/{applicationId}/sections")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Applications", description = "Preparing an application")
class SectionResource {

    private static final String MERGE_PATCH = "application/merge-patch+json";

    private final SaveSection saveSection;
    private final ApplicationAnswers answers;
    private final MergePatch mergePatch;

    SectionResource(SaveSection saveSection, ApplicationAnswers answers, MergePatch mergePatch) {
        this.saveSection = saveSection;
        this.answers = answers;
        this.mergePatch = mergePatch;
    }

    @GET
    @Path("/basics")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getBasics")
    public RestResponse<ApplicationSection<Basics>> getBasics(UUID applicationId) {
        return answers.section(applicationId, Basics.class);
    }

    @PATCH
    @Path("/basics")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "saveBasics")
    @RequestBody(content = @Content(schema = @Schema(implementation = Basics.class)))
    public RestResponse<ApplicationSection<Basics>> saveBasics(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Basics.class);
    }

    @GET
    @Path("/consortium")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getConsortium")
    public RestResponse<ApplicationSection<Consortium>> getConsortium(UUID applicationId) {
        return answers.section(applicationId, Consortium.class);
    }

    @PATCH
    @Path("/consortium")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "saveConsortium")
    @RequestBody(content = @Content(schema = @Schema(implementation = Consortium.class)))
    public RestResponse<ApplicationSection<Consortium>> saveConsortium(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Consortium.class);
    }

    @GET
    @Path("/partners")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getPartners")
    public RestResponse<ApplicationSection<Partners>> getPartners(UUID applicationId) {
        return answers.section(applicationId, Partners.class);
    }

    @PATCH
    @Path("/partners")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "savePartners")
    @RequestBody(content = @Content(schema = @Schema(implementation = Partners.class)))
    public RestResponse<ApplicationSection<Partners>> savePartners(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Partners.class);
    }

    @GET
    @Path("/contacts")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getContacts")
    public RestResponse<ApplicationSection<Contacts>> getContacts(UUID applicationId) {
        return answers.section(applicationId, Contacts.class);
    }

    @PATCH
    @Path("/contacts")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "saveContacts")
    @RequestBody(content = @Content(schema = @Schema(implementation = Contacts.class)))
    public RestResponse<ApplicationSection<Contacts>> saveContacts(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Contacts.class);
    }

    @GET
    @Path("/budget")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getBudget")
    public RestResponse<ApplicationSection<Budget>> getBudget(UUID applicationId) {
        return answers.section(applicationId, Budget.class);
    }

    @PATCH
    @Path("/budget")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "saveBudget")
    @RequestBody(content = @Content(schema = @Schema(implementation = Budget.class)))
    public RestResponse<ApplicationSection<Budget>> saveBudget(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Budget.class);
    }

    @GET
    @Path("/answers")
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "getAnswers")
    public RestResponse<ApplicationSection<Answers>> getAnswers(UUID applicationId) {
        return answers.section(applicationId, Answers.class);
    }

    @PATCH
    @Path("/answers")
    @Consumes(MERGE_PATCH)
    @RolesAllowed("applicant")
    @Operation(operationId = "saveAnswers")
    @RequestBody(content = @Content(schema = @Schema(implementation = Answers.class)))
    public RestResponse<ApplicationSection<Answers>> saveAnswers(
            UUID applicationId, @HeaderParam("If-Match") String ifMatch, @NotNull String patch) {
        return save(applicationId, ifMatch, patch, Answers.class);
    }

    private <C extends SectionContent> RestResponse<ApplicationSection<C>> save(
            UUID applicationId, String ifMatch, String patch, Class<C> type) {
        Section section = Section.holding(type);
        return answers.section(
                saveSection.save(applicationId, section, ifMatch, content -> mergePatch.apply(content, patch, type)),
                type);
    }
}
