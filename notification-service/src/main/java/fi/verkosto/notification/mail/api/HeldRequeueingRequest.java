package fi.verkosto.notification.mail.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.notification.mail.MailTrouble;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which held mails are to be sent after all, and why. */
@Schema(name = "HeldDeliveriesRequeueingRequest")
record HeldRequeueingRequest(
        @Schema(description = "What stood in their way") @NotNull
        MailTrouble trouble,

        @Schema(
                description = "What was put right; kept, and so naming nobody",
                examples = "The mail server now knows our sender address")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
