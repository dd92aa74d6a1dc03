package fi.verkosto.applications.agency.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.agency.AgencySettings;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/agencies")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Agencies", description = "The authorities that calls belong to, and how they work")
class AgencyResource {

    private final AgencyAnswers answers;

    AgencyResource(AgencyAnswers answers) {
        this.answers = answers;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listAgencies")
    public Page<AgencyResponse> list(
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") @Pattern(regexp = WrittenForm.BUSINESS_ID) String cursor) {
        return answers.page(cursor, limit);
    }

    @GET
    @Path("/{businessId}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getAgency")
    public RestResponse<AgencyResponse> get(String businessId) {
        return answers.one(businessId);
    }

    @PUT
    @Path("/{businessId}")
    @RolesAllowed("administrator")
    @Operation(operationId = "putAgency")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AgencyResponse.class)))
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AgencyResponse.class)))
    public RestResponse<AgencyResponse> put(
            String businessId, @HeaderParam("If-Match") String ifMatch, @NotNull @Valid AgencySettings settings) {
        return answers.changed(businessId, ifMatch, settings);
    }

    @GET
    @Path("/{businessId}/versions")
    @RolesAllowed("administrator")
    @Operation(operationId = "listAgencyVersions")
    public Page<AgencyVersionResponse> versions(
            String businessId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") @Min(0) Long cursor) {
        return answers.versions(businessId, cursor, limit);
    }
}
