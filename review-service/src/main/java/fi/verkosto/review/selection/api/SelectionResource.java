package fi.verkosto.review.selection.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.disqualification.CallReader;
import fi.verkosto.review.polling.api.PolledAnswers;
import fi.verkosto.review.selection.ReadSelections;
import fi.verkosto.review.selection.SelectApplications;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

@Path("/v1/selections")
@Tag(
        name = "Rankings and selections",
        description = "Applications in the order of their scores, and which of them are funded")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class SelectionResource {

    private final SelectApplications selectApplications;
    private final ReadSelections readSelections;
    private final PolledAnswers polled;

    SelectionResource(SelectApplications selectApplications, ReadSelections readSelections, PolledAnswers polled) {
        this.polled = polled;
        this.selectApplications = selectApplications;
        this.readSelections = readSelections;
    }

    @POST
    @Idempotent
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "selectApplications")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    @APIResponseSchema(value = SelectionResponse.class, responseCode = "201", responseDescription = "Selected")
    public RestResponse<SelectionResponse> select(@NotNull @Valid SelectionRequest request) {
        var selection = selectApplications.select(request.callId(), request.toBasis());
        return ResponseBuilder.create(Status.CREATED, SelectionResponse.from(selection))
                .location(URI.create("/v1/selections/" + selection.id()))
                .build();
    }

    @GET
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "listSelections")
    public RestResponse<SelectionsResponse> list(
            @Parameter(description = "The call", required = true, example = "01a22289-718d-720c-9139-d359bccfeb2b")
                    @RestQuery
                    @NotNull
                    UUID call,
            @Context Request request) {
        CallReader reader = readSelections.reader(call);
        return polled.answer(
                reader,
                ReviewAction.SELECTIONS_READ,
                request,
                () -> SelectionsResponse.from(call, readSelections.ofCall(reader)));
    }

    @GET
    @Path("/{selectionId}")
    @RolesAllowed({"officer", "presenter", "decider", "ministry-observer"})
    @Operation(operationId = "getSelection")
    public SelectionResponse get(@RestPath UUID selectionId) {
        return SelectionResponse.from(readSelections.read(selectionId));
    }
}
