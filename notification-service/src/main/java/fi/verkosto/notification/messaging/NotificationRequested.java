package fi.verkosto.notification.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.Attachment;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailRequest;
import fi.verkosto.notification.mail.MailTemplate;
import fi.verkosto.notification.mail.MailValue;
import fi.verkosto.notification.smtp.Sender;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code fi.verkosto.notification.requested.v1}: see its schema in contracts. Personal data. */
record NotificationRequested(
        @NotNull @Valid Recipient recipient,
        @Valid Subject about,
        String agency,
        @Valid From sender,
        @NotNull String template,
        @NotNull Map<String, JsonNode> values,
        @Valid @Size(max = 10) List<@NotNull EnclosedFile> attachments) {

    static final String TYPE = "fi.verkosto.notification.requested.v1";

    record Recipient(
            @NotNull @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 254)
            String address,

            @NotNull String language,
            String organisation) {}

    record From(
            @NotNull @Pattern(regexp = "[^\\p{Cntrl}]{1,200}")
            String name,

            @NotNull @Size(max = 254) String address,
            @Size(max = 254) String replyTo) {

        Sender toSender() {
            return new Sender(name, address, replyTo);
        }
    }

    record Subject(@NotNull String kind, @NotNull UUID id, UUID callId) {}

    record EnclosedFile(
            @NotNull @Pattern(regexp = "[^\\p{Cntrl}/\\\\]{1,200}")
            String fileName,

            @NotNull @Pattern(regexp = "[\\w.+-]{1,100}/[\\w.+-]{1,100}")
            String mediaType,

            @NotNull String content) {

        Attachment toAttachment() {
            return new Attachment(fileName, mediaType, Base64.getDecoder().decode(content));
        }
    }

    /** Without values in the message: it becomes the reason in the dead letters, and goes into the log. */
    MailRequest toMailRequest(EventAttributes attributes) {
        if (attributes.time() == null || attributes.subject() == null) {
            throw new MalformedEvent("ce_time or ce_subject is missing");
        }
        try {
            return new MailRequest(
                    UUID.fromString(attributes.id()),
                    aboutOf(attributes),
                    Optional.ofNullable(sender).map(From::toSender),
                    recipient.address(),
                    MailLanguage.of(recipient.language()),
                    Optional.ofNullable(recipient.organisation()),
                    new MailTemplate(template),
                    writtenValues(),
                    attachments == null
                            ? List.of()
                            : attachments.stream()
                                    .map(EnclosedFile::toAttachment)
                                    .toList(),
                    attributes.time());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent(
                    "ce_id, ce_subject, language, template, about, sender or an attachment has a wrong form");
        }
    }

    /** Until it said so itself, every request was about an application. */
    private About aboutOf(EventAttributes attributes) {
        return about == null
                ? new About("application", UUID.fromString(attributes.subject()), null, BeforeAgencies.agency(agency))
                : new About(about.kind(), about.id(), about.callId(), BeforeAgencies.agency(agency));
    }

    private Map<String, MailValue> writtenValues() {
        return ValueOfEvent.readAll(values);
    }
}
