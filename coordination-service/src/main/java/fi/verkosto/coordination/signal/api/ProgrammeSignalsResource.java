package fi.verkosto.coordination.signal.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.coordination.signal.SignalAccess;
import fi.verkosto.coordination.signal.SignalState;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/programmes/{programmeId}/signals")
@Tag(name = "Signals", description = "What stated rules find in the programme, and how often they are wrong")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"applicant", "officer", "presenter", "decider", "ministry-observer"})
@RunOnVirtualThread
class ProgrammeSignalsResource {

    private final SignalAccess access;
    private final Language language;

    ProgrammeSignalsResource(SignalAccess access, Language language) {
        this.access = access;
        this.language = language;
    }

    @GET
    @Operation(operationId = "listSignalsOfProgramme")
    public Page<SignalResponse> list(
            @RestPath UUID programmeId,
            @Parameter(description = "Only those in this state") @QueryParam("state") SignalState state,
            @QueryParam("cursor") String cursor,
            @QueryParam("limit") @DefaultValue(Page.USUAL) @Min(1) @Max(Page.LARGEST) int limit) {
        return Page.of(
                access.page(programmeId, state, Cursor.parse(cursor).id(), limit + 1),
                limit,
                signal -> SignalResponse.from(signal, language.locale()),
                signal -> new Cursor(signal.id()));
    }
}
