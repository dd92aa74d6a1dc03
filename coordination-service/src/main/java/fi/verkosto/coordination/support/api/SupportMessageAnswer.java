package fi.verkosto.coordination.support.api;

import fi.verkosto.api.text.Lengths;
import fi.verkosto.audit.Actor;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.audit.api.ActorNames;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.support.MessageKind;
import fi.verkosto.coordination.support.SupportMessage;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "SupportMessage")
record SupportMessageAnswer(
        MessageKind kind,

        @Schema(description = "As it was written: plain text, never HTML") @Size(max = Lengths.TEXT)
        String text,

        Instant writtenAt,

        CoordinationRole role,

        @Schema(
                nullable = true,
                examples = "0502454-6",
                description = "The organisation for which it was written; null for the agency and the ministry")
        @Size(max = Lengths.BUSINESS_ID)
        String businessId,

        @Schema(nullable = true, examples = "Omnia", description = "Its name then; null as businessId")
        @Size(max = Lengths.NAME)
        String organisation,

        @Schema(
                nullable = true,
                description =
                        "The person's name, as the access token said last; null where none is known, and to readers of other"
                                + " organisations than the agency and the person's own")
        @Size(max = Lengths.NAME)
        String name,

        @Schema(
                description =
                        "Who wrote it, to be shown to people, in the language of Accept-Language: by name or by role",
                examples = "Verkoston jäsen")
        @Size(max = Lengths.NAME)
        String shownAs) {

    static SupportMessageAnswer from(SupportMessage message, ActorNames.Known names) {
        String businessId = message.organisation().map(Provider::businessId).orElse(null);
        return new SupportMessageAnswer(
                message.kind(),
                message.text(),
                message.writtenAt(),
                message.role(),
                businessId,
                message.organisation().map(Provider::name).orElse(null),
                names.name(new Actor(message.person(), businessId, message.role())),
                names.inWords(message.person(), businessId, message.role()));
    }
}
