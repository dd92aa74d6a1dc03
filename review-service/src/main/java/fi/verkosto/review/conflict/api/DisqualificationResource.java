package fi.verkosto.review.conflict.api;

import fi.verkosto.review.conflict.LiftDisqualification;
import fi.verkosto.review.conflict.ReadDisqualifications;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

@Path("/v1/disqualifications")
@Tag(name = "Disqualifications")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
class DisqualificationResource {

    private final LiftDisqualification liftDisqualification;
    private final ReadDisqualifications readDisqualifications;

    DisqualificationResource(LiftDisqualification liftDisqualification, ReadDisqualifications readDisqualifications) {
        this.liftDisqualification = liftDisqualification;
        this.readDisqualifications = readDisqualifications;
    }

    @GET
    @Path("/{disqualificationId}")
    @RolesAllowed({"officer", "presenter", "decider"})
    @Operation(operationId = "getDisqualification")
    public DisqualificationResponse get(@RestPath UUID disqualificationId) {
        return DisqualificationResponse.from(readDisqualifications.read(disqualificationId));
    }

    @POST
    @Path("/{disqualificationId}/lifting")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed("officer")
    @Operation(operationId = "liftDisqualification")
    public DisqualificationResponse lift(@RestPath UUID disqualificationId, @NotNull @Valid LiftingRequest request) {
        return DisqualificationResponse.from(liftDisqualification.lift(disqualificationId, request.reason()));
    }
}
