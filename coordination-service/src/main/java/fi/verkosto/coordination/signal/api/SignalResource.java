package fi.verkosto.coordination.signal.api;

import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.signal.AcknowledgeSignal;
import fi.verkosto.coordination.signal.SignalAccess;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/v1/signals/{signalId}")
@Tag(name = "Signals")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SignalResource {

    private final SignalAccess access;
    private final AcknowledgeSignal acknowledgeSignal;
    private final Language language;

    SignalResource(SignalAccess access, AcknowledgeSignal acknowledgeSignal, Language language) {
        this.access = access;
        this.acknowledgeSignal = acknowledgeSignal;
        this.language = language;
    }

    @GET
    @RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getSignal")
    @APIResponseSchema(value = SignalResponse.class, responseCode = "200", responseDescription = "The signal")
    public RestResponse<SignalResponse> get(@RestPath UUID signalId) {
        return SignalResponse.from(access.toRead(signalId), language.locale()).withEtag();
    }

    @POST
    @Path("/acknowledgement")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({"applicant", "officer"})
    @Operation(operationId = "acknowledgeSignal")
    @APIResponseSchema(
            value = SignalResponse.class,
            responseCode = "200",
            responseDescription = "The signal as it is now")
    public RestResponse<SignalResponse> acknowledge(
            @RestPath UUID signalId,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AcknowledgementRequest request) {
        return SignalResponse.from(
                        acknowledgeSignal.acknowledge(signalId, ifMatch, request.judgement(), request.reason()),
                        language.locale())
                .withEtag();
    }
}
