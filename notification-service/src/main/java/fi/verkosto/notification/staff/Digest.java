package fi.verkosto.notification.staff;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.words.InWords;
import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.MailLanguage;
import fi.verkosto.notification.mail.MailRequest;
import fi.verkosto.notification.mail.MailTemplate;
import fi.verkosto.notification.mail.MailValue;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** What happened in the calls of one agency, for one person. */
record Digest(String agency, List<DigestEntry> entries, MailPreference reader) {

    private static final MailTemplate TEMPLATE = new MailTemplate("staff-digest");

    MailRequest request(UUID id, Instant now) {
        DigestLine last = entries.getLast().in(reader.language());
        return new MailRequest(
                id,
                new About("digest", id, null, agency),
                Optional.ofNullable(last.sender()),
                reader.address(),
                reader.language(),
                Optional.empty(),
                TEMPLATE,
                Map.of(
                        "day",
                        new MailValue(MailValue.Kind.DAY, FinnishTime.dayOf(now).toString()),
                        "agencyName",
                        MailValue.text(last.agencyName()),
                        "entries",
                        MailValue.text(text())),
                List.of(),
                now);
    }

    /** By call, in the order in which something first happened in each. */
    private String text() {
        Map<UUID, List<DigestEntry>> ofCalls = entries.stream()
                .collect(Collectors.groupingBy(DigestEntry::callId, LinkedHashMap::new, Collectors.toList()));
        return ofCalls.values().stream().map(this::ofCall).collect(Collectors.joining("\n\n"));
    }

    private String ofCall(List<DigestEntry> some) {
        MailLanguage language = reader.language();
        return "* " + some.getLast().in(language).callName() + " *\n\n"
                + some.stream().map(entry -> said(entry, language)).collect(Collectors.joining("\n\n"));
    }

    private static String said(DigestEntry entry, MailLanguage language) {
        DigestLine line = entry.in(language);
        return "%s%n%s%n%s%n%s"
                .formatted(
                        InWords.moment(entry.happenedAt(), language.locale()),
                        line.subject(),
                        line.title(),
                        line.link());
    }
}
