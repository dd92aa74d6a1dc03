package fi.verkosto.applications.provider.api;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.text.Text;
import fi.verkosto.api.value.WrittenForm;
import fi.verkosto.applications.provider.ProviderImports;
import fi.verkosto.applications.provider.Providers;
import fi.verkosto.applications.provider.Region;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/providers")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Providers")
class ProviderResource {

    private final OpenAnswers answers;
    private final ProviderImports imports;

    ProviderResource(OpenAnswers answers, ProviderImports imports) {
        this.answers = answers;
        this.imports = imports;
    }

    @GET
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "listProviders")
    public RestResponse<Page<ProviderResponse>> list(
            @Parameter(description = "Part of a name in either language or of a business ID, in any case of letters")
                    @QueryParam("text")
                    @Size(max = 200)
                    String text,
            @Parameter(description = "Code of the home region (maakunta)", example = "13")
                    @QueryParam("region")
                    @Pattern(regexp = Region.CODES)
                    String region,
            @QueryParam("businessId") @Pattern(regexp = WrittenForm.BUSINESS_ID) String businessId,
            @Parameter(description = "A day on which the licence is valid, its first and last day included")
                    @QueryParam("licensedOn")
                    LocalDate licensedOn,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor,
            @Context Request request) {
        return answers.page(
                new Providers.Search(Text.sought(text), region, businessId, licensedOn), cursor, limit, request);
    }

    @GET
    @Path("/{businessId}")
    @PermitAll
    @SecurityRequirements
    @Operation(operationId = "getProvider")
    public RestResponse<ProviderResponse> get(String businessId, @Context Request request) {
        return answers.one(businessId, request);
    }

    @GET
    @Path("/{businessId}/history")
    @RolesAllowed({"administrator", "officer"})
    @Operation(operationId = "listProviderHistory")
    public Page<HistoryEntry> history(
            String businessId,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit,
            @QueryParam("cursor") String cursor) {
        answers.provider(businessId);
        return HistoryEntry.page(imports.historyOf(businessId, HistoryEntry.before(cursor), limit + 1), limit);
    }
}
