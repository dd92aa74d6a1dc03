package fi.verkosto.notification.mail.api;

import fi.verkosto.api.idempotency.Idempotent;
import fi.verkosto.notification.mail.QueueAgain;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** Sends mails after all, once what stood in their way was put right. */
@Path("/v1/deliveries")
@RolesAllowed("administrator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "The log of mails and of every attempt to send them")
public class RequeueingResource {

    /** The rest has its turn in the next request: no transaction is long. */
    private static final int AT_ONCE = 500;

    private final QueueAgain queueAgain;
    private final DeliveryAccess access;

    RequeueingResource(QueueAgain queueAgain, DeliveryAccess access) {
        this.queueAgain = queueAgain;
        this.access = access;
    }

    @POST
    @Path("/{deliveryId}/requeueings")
    @Idempotent
    @Transactional
    @Operation(operationId = "requeueDelivery")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    public RestResponse<Delivery> requeue(UUID deliveryId, @NotNull @Valid RequeueingRequest request) {
        return ResponseBuilder.ok(
                        Delivery.from(queueAgain.queue(access.agency(), access.leftOut(), deliveryId, request.reason()))
                                .withoutPersonalData())
                .build();
    }

    @POST
    @Path("/requeueings")
    @Idempotent
    @Operation(operationId = "requeueDeliveries")
    @Parameter(name = "Idempotency-Key", in = ParameterIn.HEADER, required = true)
    public RestResponse<RequeuedDeliveries> requeueHeld(@NotNull @Valid HeldRequeueingRequest request) {
        int requeued =
                queueAgain.queueHeld(access.agency(), access.leftOut(), request.trouble(), request.reason(), AT_ONCE);
        return ResponseBuilder.ok(new RequeuedDeliveries(requeued, requeued == AT_ONCE))
                .build();
    }
}
