package fi.verkosto.notification.mail.api;

import fi.verkosto.notification.mail.Mails;
import fi.verkosto.notification.staff.MailPreferences;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;

/** What this service knows of a person; exportPerson tells what applications-service knows. */
@Path("/v1/mail-exports")
@RolesAllowed("administrator")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Tag(name = "Deliveries", description = "The log of mails and of every attempt to send them")
public class MailExportResource {

    private final Mails mails;
    private final MailPreferences preferences;

    MailExportResource(Mails mails, MailPreferences preferences) {
        this.mails = mails;
        this.preferences = preferences;
    }

    @POST
    @Transactional
    @Operation(operationId = "exportMails")
    public RestResponse<MailExport> export(@NotNull @Valid MailExportRequest request) {
        return ResponseBuilder.ok(MailExport.of(mails.allTo(request.email()), preferences.allAt(request.email())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
