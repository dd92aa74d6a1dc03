package fi.verkosto.notification.mail.api;

import fi.verkosto.api.Cursor;
import fi.verkosto.api.Page;
import fi.verkosto.notification.mail.Mail;
import fi.verkosto.notification.mail.Mails;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the mails, for whoever runs the system. */
@Path("/v1/deliveries")
@RolesAllowed("administrator")
@RunOnVirtualThread
@Tag(name = "deliveries", description = "The log of mails and of every attempt to send them")
public class DeliveryResource {

    private final Mails mails;

    DeliveryResource(Mails mails) {
        this.mails = mails;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listDeliveries",
            summary = "List the deliveries, the newest first",
            description = "Holds personal data (the recipients' addresses); for administrators only.")
    @APIResponse(responseCode = "200", description = "A page of deliveries")
    public Page<Delivery> list(
            @Parameter(description = "How many at the most")
                    @QueryParam("limit")
                    @DefaultValue(Page.USUAL)
                    @Min(1)
                    @Max(Page.LARGEST)
                    int limit,
            @Parameter(description = "The `next` of the page before") @QueryParam("cursor") String cursor) {
        List<Mail> read = cursor == null
                ? mails.newest(limit + 1)
                : mails.newestBefore(Cursor.parse(cursor).id(), limit + 1);
        return Page.of(read, limit, Delivery::from, mail -> new Cursor(mail.id()));
    }
}
