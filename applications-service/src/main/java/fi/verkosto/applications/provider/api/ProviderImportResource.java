package fi.verkosto.applications.provider.api;

import fi.verkosto.api.body.BodyLimit;
import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.provider.ImportProviders;
import fi.verkosto.applications.provider.ProviderImports;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/provider-imports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("administrator")
@Tag(name = "Providers", description = "The register of education providers")
class ProviderImportResource {

    private final ImportProviders importProviders;
    private final ProviderImports imports;
    private final ProviderFiles files;
    private final ImportAnswers answers;

    ProviderImportResource(
            ImportProviders importProviders, ProviderImports imports, ProviderFiles files, ImportAnswers answers) {
        this.importProviders = importProviders;
        this.imports = imports;
        this.files = files;
        this.answers = answers;
    }

    @POST
    @Idempotent
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @Operation(operationId = "importProviders")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @RequestBody(
            required = true,
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProviderFile.class)),
                @Content(
                        mediaType = "text/csv",
                        schema = @Schema(type = SchemaType.STRING, maxLength = BodyLimit.USUAL))
            })
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportReport.class)))
    public RestResponse<ImportReport> importProviders(
            @Parameter(description = "Only say what the import would do") @QueryParam("dryRun") @DefaultValue("false")
                    boolean dryRun,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) MediaType type,
            byte[] body) {
        return dryRun
                ? answers.dryRun(importProviders.compare(files.rows(type, body)))
                : answers.of(importProviders.take(files.rows(type, body)));
    }

    @GET
    @Path("/{importId}")
    @Operation(operationId = "getProviderImport")
    public ImportSummary get(UUID importId) {
        return imports.find(importId).map(ImportSummary::from).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
