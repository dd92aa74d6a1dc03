package fi.verkosto.applications.privacy.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.privacy.ErasePerson;
import fi.verkosto.applications.privacy.ExportPerson;
import fi.verkosto.applications.privacy.PrivacyRequest;
import fi.verkosto.applications.privacy.PrivacyRequests;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@RolesAllowed("administrator")
@Tag(name = "Privacy", description = "What is known of a person, and forgetting it")
class PrivacyResource {

    private final ExportPerson exportPerson;
    private final ErasePerson erasePerson;
    private final PrivacyRequests requests;
    private final ObjectMapper json;

    PrivacyResource(ExportPerson exportPerson, ErasePerson erasePerson, PrivacyRequests requests, ObjectMapper json) {
        this.exportPerson = exportPerson;
        this.erasePerson = erasePerson;
        this.requests = requests;
        this.json = json;
    }

    @POST
    @Path("/person-exports")
    @Operation(operationId = "exportPerson")
    public RestResponse<PersonExport> export(@NotNull @Valid PersonRequest request) {
        return ResponseBuilder.ok(PersonExport.of(exportPerson.export(request.person()), json))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/person-erasures")
    @Idempotent
    @Operation(operationId = "erasePerson")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ErasureReport.class)))
    public RestResponse<ErasureReport> erase(@NotNull @Valid ErasureRequest request) {
        PrivacyRequest done = erasePerson.erase(request.person(), request.reason());
        return ResponseBuilder.create(Status.CREATED, ErasureReport.from(done))
                .location(URI.create("/v1/person-erasures/" + done.id()))
                .build();
    }

    @GET
    @Path("/person-erasures/{erasureId}")
    @Operation(operationId = "getPersonErasure")
    public ErasureReport get(UUID erasureId) {
        return requests.erasure(erasureId)
                .map(ErasureReport::from)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
