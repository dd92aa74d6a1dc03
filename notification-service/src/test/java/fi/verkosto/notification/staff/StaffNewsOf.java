package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailTemplate;
import fi.verkosto.notification.mail.MailValue;
import fi.verkosto.notification.smtp.Sender;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** News for the tests: a grant was declined. */
record StaffNewsOf(
        UUID eventId, UUID call, String agency, String caseNumber, StaffNews.Audience audience, String template) {

    static final String AGENCY = "2769790-1";
    static final Instant HAPPENED = Instant.parse("2018-11-20T12:31:00Z");

    static StaffNewsOf call(UUID call, UUID eventId) {
        return new StaffNewsOf(
                eventId, call, AGENCY, "12/340/2018", new StaffNews.Audience.InRole("OFFICER"), "staff-grant-declined");
    }

    StaffNewsOf of(String otherAgency) {
        return new StaffNewsOf(eventId, call, otherAgency, caseNumber, audience, template);
    }

    StaffNewsOf about(String otherCase) {
        return new StaffNewsOf(eventId, call, agency, otherCase, audience, template);
    }

    StaffNewsOf to(String... persons) {
        return new StaffNewsOf(
                eventId, call, agency, caseNumber, new StaffNews.Audience.Named(List.of(persons)), template);
    }

    StaffNewsOf by(String otherTemplate) {
        return new StaffNewsOf(eventId, call, agency, caseNumber, audience, otherTemplate);
    }

    StaffNews news(String... contacts) {
        return new StaffNews(
                eventId,
                new About("application", eventId, call, agency),
                audience,
                new MailTemplate(template),
                Arrays.stream(MailLanguage.values()).collect(Collectors.toMap(Function.identity(), this::wording)),
                Arrays.stream(contacts)
                        .map(address -> new StaffNews.Contact(address, MailLanguage.SV))
                        .toList(),
                HAPPENED);
    }

    private StaffNews.Wording wording(MailLanguage language) {
        Map<String, MailValue> values = new HashMap<>();
        values.put("callName", MailValue.text("Haku " + language.code()));
        values.put("caseNumber", MailValue.text(caseNumber));
        values.put("title", MailValue.text("Osaava johto\nSubject: x"));
        values.put("leadName", MailValue.text("Omnia"));
        values.put("agencyName", MailValue.text("Virasto " + language.code()));
        values.put("link", MailValue.text("https://portal.example/" + caseNumber));
        values.put("answeredAt", new MailValue(MailValue.Kind.MOMENT, HAPPENED.toString()));
        return new StaffNews.Wording(
                Optional.of(new Sender("Virasto " + language.code(), "avustukset@oph.example", null)), values);
    }
}
