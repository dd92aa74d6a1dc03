package fi.verkosto.notification.mail.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many mails were queued again. */
@Schema(name = "RequeuedDeliveries")
record RequeuedDeliveries(
        @Schema(description = "How many were queued by this request")
        int requeued,

        @Schema(description = "Whether there may be more: ask again, with a new Idempotency-Key")
        boolean more) {}
