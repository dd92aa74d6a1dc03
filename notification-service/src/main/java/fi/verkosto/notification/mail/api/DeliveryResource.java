package fi.verkosto.notification.mail.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.notification.mail.Mail;
import fi.verkosto.notification.mail.MailFilter;
import fi.verkosto.notification.mail.MailState;
import fi.verkosto.notification.mail.MailTrouble;
import fi.verkosto.notification.mail.Mails;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of the mails, for whoever runs the system. */
@Path("/v1/deliveries")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"administrator", "officer"})
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "The log of mails and of every attempt to send them")
public class DeliveryResource {

    private final Mails mails;
    private final DeliveryAccess access;

    DeliveryResource(Mails mails, DeliveryAccess access) {
        this.mails = mails;
        this.access = access;
    }

    @GET
    @Transactional
    @Operation(operationId = "listDeliveries")
    public Page<Delivery> list(
            @Parameter(description = "Only mails about what has this ID; an officer must give that of an application")
                    @QueryParam("aboutId")
                    UUID aboutId,
            @Parameter(description = "Only mails in this state") @QueryParam("state") MailState state,
            @Parameter(description = "Only mails that this stood or stands in the way of") @QueryParam("trouble")
                    MailTrouble trouble,
            @Parameter(description = "How many at the most")
                    @QueryParam("limit")
                    @DefaultValue(Page.USUAL)
                    @Min(1)
                    @Max(Page.LARGEST)
                    int limit,
            @Parameter(description = "The `next` of the page before") @QueryParam("cursor") String cursor) {
        boolean everything = access.toRead(aboutId);
        MailFilter filter = new MailFilter(
                access.agency(),
                Optional.ofNullable(aboutId),
                Optional.ofNullable(state),
                Optional.ofNullable(trouble),
                access.leftOut());
        List<Mail> read = cursor == null
                ? mails.newest(filter, limit + 1)
                : mails.newestBefore(Cursor.parse(cursor).id(), filter, limit + 1);
        Function<Mail, Delivery> shown =
                everything ? Delivery::from : mail -> Delivery.from(mail).withoutPersonalData();
        return Page.of(read, limit, shown, mail -> new Cursor(mail.id()));
    }
}
