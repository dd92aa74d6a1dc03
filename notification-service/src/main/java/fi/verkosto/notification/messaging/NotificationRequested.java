package fi.verkosto.notification.messaging;

import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailRequest;
import fi.verkosto.notification.mail.MailTemplate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code fi.verkosto.notification.requested.v1}: see its schema in contracts. Personal data. */
record NotificationRequested(
        @NotNull @Valid Recipient recipient,
        @NotNull String template,
        @NotNull Map<String, @NotBlank String> values) {

    static final String TYPE = "fi.verkosto.notification.requested.v1";

    record Recipient(
            @NotNull @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 254)
            String address,

            @NotNull String language,
            String organisation) {}

    /** Without values in the message: it becomes the reason in the dead letters, and goes into the log. */
    MailRequest toMailRequest(EventAttributes attributes) {
        if (attributes.time() == null || attributes.subject() == null) {
            throw new MalformedEvent("ce_time or ce_subject is missing");
        }
        try {
            return new MailRequest(
                    UUID.fromString(attributes.id()),
                    UUID.fromString(attributes.subject()),
                    recipient.address(),
                    MailLanguage.of(recipient.language()),
                    Optional.ofNullable(recipient.organisation()),
                    MailTemplate.named(template),
                    values,
                    attributes.time());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("ce_id, ce_subject, language or template is unknown: " + e.getMessage());
        }
    }
}
