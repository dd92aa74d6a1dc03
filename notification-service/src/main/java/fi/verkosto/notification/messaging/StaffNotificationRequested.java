package fi.verkosto.notification.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import fi.verkosto.messaging.EventAttributes;
import fi.verkosto.messaging.MalformedEvent;
import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailTemplate;
import fi.verkosto.notification.staff.StaffNews;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** {@code fi.verkosto.staff-notification.requested.v1}: see its schema in contracts. May hold personal data. */
record StaffNotificationRequested(
        @NotNull UUID callId,
        @NotNull String agency,
        @NotNull @Valid Subject about,
        @NotNull @Valid To to,
        @NotNull String template,
        @NotNull Map<String, @NotNull @Valid Words> languages,
        @Valid @Size(max = 20) List<@NotNull Contact> otherwise) {

    static final String TYPE = "fi.verkosto.staff-notification.requested.v1";

    record Subject(@NotNull String kind, @NotNull UUID id) {}

    record To(String role, @Size(min = 1, max = 100) List<@NotNull String> persons) {

        StaffNews.Audience toAudience() {
            if ((role == null) == (persons == null)) {
                throw new IllegalArgumentException("Either a role or persons");
            }
            return role == null ? new StaffNews.Audience.Named(persons) : new StaffNews.Audience.InRole(role);
        }
    }

    record Words(
            @Valid NotificationRequested.From sender,
            @NotNull Map<String, JsonNode> values) {

        StaffNews.Wording toWording() {
            return new StaffNews.Wording(
                    Optional.ofNullable(sender).map(NotificationRequested.From::toSender),
                    ValueOfEvent.readAll(values));
        }
    }

    record Contact(
            @NotNull @Pattern(regexp = "[^@\\s]+@[^@\\s]+") @Size(max = 254)
            String address,

            @NotNull String language) {

        StaffNews.Contact toContact() {
            return new StaffNews.Contact(address, MailLanguage.of(language));
        }
    }

    /** Without values in the message: it becomes the reason in the dead letters, and goes into the log. */
    StaffNews toNews(EventAttributes attributes) {
        if (attributes.time() == null) {
            throw new MalformedEvent("ce_time is missing");
        }
        try {
            return new StaffNews(
                    UUID.fromString(attributes.id()),
                    new About(about.kind(), about.id(), callId, agency),
                    to.toAudience(),
                    new MailTemplate(template),
                    wordings(),
                    otherwise == null
                            ? List.of()
                            : otherwise.stream().map(Contact::toContact).toList(),
                    attributes.time());
        } catch (IllegalArgumentException e) {
            throw new MalformedEvent("ce_id, to, languages, template, about, a sender or a contact has a wrong form");
        }
    }

    private Map<MailLanguage, StaffNews.Wording> wordings() {
        Map<MailLanguage, StaffNews.Wording> all = new HashMap<>();
        languages.forEach((language, words) -> all.put(MailLanguage.of(language), words.toWording()));
        return all;
    }
}
