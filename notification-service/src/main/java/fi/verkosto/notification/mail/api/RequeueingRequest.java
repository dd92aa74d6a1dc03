package fi.verkosto.notification.mail.api;

import fi.verkosto.api.text.Lengths;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a mail is to be sent after all. */
@Schema(name = "DeliveryRequeueingRequest")
record RequeueingRequest(
        @Schema(
                description = "What was put right; kept, and so naming nobody",
                examples = "The mailbox was made on 22 January")
        @NotBlank
        @Size(max = Lengths.REASON)
        String reason) {}
