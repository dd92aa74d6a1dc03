package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.servers.Checkout;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class MailTextsTest {
    private static final Pattern LANGUAGE_AND_EXTENSION = Pattern.compile("\\.(fi|sv|en)\\.txt$");
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("callName", "Verkostohaku 2018"),
            Map.entry("caseNumber", "12/340/2018"),
            Map.entry("title", "Osaava johto"),
            Map.entry("submittedAt", "20.11.2018 klo 14.31"),
            Map.entry("number", "2"),
            Map.entry("sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"),
            Map.entry("link", "/v1/applications/1"),
            Map.entry("awarded", "575 000,00 EUR"),
            Map.entry("reasons", "Hyvä hanke.\nKaksi riviä."),
            Map.entry("reason", "Hakijan pyynnöstä."),
            Map.entry("change", "sisältöä on muutettu"),
            Map.entry("changes", "Hanke saa päättyä myöhemmin."),
            Map.entry("changedAt", "26.11.2018 klo 9.12"),
            Map.entry("withdrawnAt", "20.11.2018 klo 14.31"),
            Map.entry("closesAt", "28.11.2018 klo 16.15"),
            Map.entry("previousClosesAt", "21.11.2018 klo 16.15"),
            Map.entry("closedAt", "21.11.2018 klo 16.15"),
            Map.entry("dueAt", "5.12.2018 klo 16.15"),
            Map.entry("request", "Liittäkää sopimusluonnos."),
            Map.entry("leadName", "Omnia"),
            Map.entry("memberName", "Gradia"),
            Map.entry("right", "lukemaan hakemusta"),
            Map.entry("role", "Kehittää asiakkuuksia"),
            Map.entry("previousDueAt", "5.12.2018 klo 16.15"),
            Map.entry("agencyName", "Opetushallitus"),
            Map.entry("contacts", "Haun sisältö: content@oph.example"),
            Map.entry("differences", "- Hankkeet päättyvät: 31.12.2020 → 31.12.2021"),
            Map.entry("callLink", "/pages/calls/1"),
            Map.entry("nextStep", "Seuraavaksi avustus otetaan vastaan."),
            Map.entry("editableUntil", "21.11.2018 klo 16.15"),
            Map.entry("openUntil", "21.11.2018 klo 16.15"),
            Map.entry("answeredAt", "29.1.2019 klo 9.45"),
            Map.entry("decidedAt", "23.11.2018 klo 11.18"),
            Map.entry("day", "28.11.2018"),
            Map.entry("answerBy", "29.11.2018"),
            Map.entry("reviewBy", "20.12.2018"),
            Map.entry("recipientName", "Aava Arvioija"),
            Map.entry("code", "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG"),
            Map.entry("partyName", "Gradia"),
            Map.entry("inviterName", "Gradia"),
            Map.entry("proposedAt", "1.2.2019 klo 9.00"),
            Map.entry("askedAt", "11.2.2019 klo 12.20"),
            Map.entry("answeredBy", "Koordinoija"),
            Map.entry("handedTo", "valtionapuviranomainen"),
            Map.entry("noteTitle", "Kuukausiarviot"),
            Map.entry("dueOn", "15.3.2019"),
            Map.entry("lastDay", "19.12.2018"),
            Map.entry("acceptBy", "20.2.2019"),
            Map.entry("inPlace", "Tämä päätös korvaa aiemman."),
            Map.entry("attached", "Päätöskirje on myös tämän viestin liitteenä."),
            Map.entry("again", "Lähetämme tämän viestin teille uudelleen; määräajat eivät muutu."),
            Map.entry("entries", "* Verkostohaku 2018 *\n\nAvustuksesta on kieltäydytty: 12/340/2018\nOsaava johto"));

    /** What is shown where it is there. */
    private static final Set<String> DEPENDS = Set.of(
            "agencyName",
            "contacts",
            "differences",
            "callLink",
            "nextStep",
            "acceptBy",
            "inPlace",
            "attached",
            "again",
            "editableUntil",
            "openUntil",
            "leadName of application-withdrawn",
            "link of decision-awarded",
            "link of decision-rejected",
            "lastDay of decision-awarded",
            "lastDay of decision-rejected",
            "sha256",
            "inviterName",
            "dueOn",
            "title of person-invited-by-code",
            "callName of person-invited-by-code",
            "recipientName");

    /** What is about no call, and so about no application. */
    private static final Set<String> OF_AN_AGENCY = Set.of("evaluator-invited", "evaluator-invited-by-code");

    @Inject
    MailTexts texts;

    static Stream<Arguments> everyTemplateAndLanguage() {
        return everyTemplate()
                .flatMap(
                        template -> Stream.of(MailLanguage.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndLanguage")
    void rendersEveryTemplateInEveryLanguage(MailTemplate template, MailLanguage language) {
        MailText mail = render(template, language, VALUES);

        if (OF_AN_AGENCY.contains(template.name())) {
            assertThat(mail.text()).contains("Opetushallitus", "Aava Arvioija", "/v1/applications/1\n");
        } else {
            assertThat(mail.subject()).containsAnyOf("12/340/2018", "Verkostohaku 2018", "Osaava johto", "28.11.2018");
            assertThat(mail.text()).contains("Verkostohaku 2018", "Osaava johto");
        }
        assertThat(mail.text()).doesNotContain("{", "}", "\n\n\n").endsWith(".\n");
        assertThat(mail.text()).doesNotContain(mail.subject());
    }

    @ParameterizedTest
    @MethodSource("everyTemplate")
    void showsTheSameValuesInEveryLanguage(MailTemplate template) {
        Map<String, String> marked = new HashMap<>();
        VALUES.keySet().forEach(name -> marked.put(name, "<" + name + ">"));

        assertThat(Stream.of(MailLanguage.values())
                        .map(language -> render(template, language, marked))
                        .map(MailTextsTest::shown)
                        .distinct())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndLanguage")
    void refusesARequestWithoutAnyOfItsValues(MailTemplate template, MailLanguage language) {
        Map<String, String> marked = new HashMap<>();
        VALUES.keySet().forEach(name -> marked.put(name, "<" + name + ">"));

        for (String name : shown(render(template, language, marked))) {
            Map<String, String> incomplete = new HashMap<>(VALUES);
            incomplete.remove(name);
            if (!DEPENDS.contains(name) && !DEPENDS.contains(name + " of " + template.name())) {
                assertThatThrownBy(() -> render(template, language, incomplete))
                        .as(name)
                        .isInstanceOf(TemplateException.class);
            }
        }
    }

    @Test
    void stillRendersAReceiptFromBeforeThereWereDigests() {
        Map<String, String> early = Map.of(
                "callName",
                "Verkostohaku 2018",
                "caseNumber",
                "12/340/2018",
                "title",
                "Osaava johto",
                "submittedAt",
                "t");

        assertThat(render(new MailTemplate("application-submitted"), MailLanguage.FI, early)
                        .text())
                .doesNotContain("SHA-256");
    }

    @Test
    void letsNoValueImitateALineOfTheMail() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("title", "Osaava\r\nAsianumero: 99/340/2018\u2028x\u202Ey");

        assertThat(render(new MailTemplate("application-submitted"), MailLanguage.FI, tricky)
                        .text())
                .contains("Hanke: Osaava Asianumero: 99/340/2018 x y\n")
                .doesNotContain("\nAsianumero: 99");
    }

    @Test
    void keepsTheLinesOfATextThatMayHaveSeveral() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("request", "Yksi.\r\nKaksi.\u0007\n\nKolme.");

        assertThat(render(new MailTemplate("supplement-requested"), MailLanguage.SV, tricky)
                        .text())
                .contains("Yksi.\nKaksi. \n\nKolme.");
    }

    /** The files are the list. */
    static Stream<MailTemplate> everyTemplate() {
        return texts().map(name ->
                        new MailTemplate(LANGUAGE_AND_EXTENSION.matcher(name).replaceFirst("")))
                .distinct();
    }

    private static Stream<String> texts() {
        Path folder = Checkout.find().root().resolve("notification-service/src/main/resources/templates/mail");
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void hasEveryTextInEveryLanguageAndSaysWhichItHas() {
        assertThat(texts()).hasSize(3 * (int) everyTemplate().count()).hasSizeGreaterThan(40);
        assertThat(everyTemplateAndLanguage())
                .allMatch(pair -> texts.has((MailTemplate) pair.get()[0], (MailLanguage) pair.get()[1]));
        assertThat(texts.has(new MailTemplate("poem"), MailLanguage.FI)).isFalse();
    }

    private MailText render(MailTemplate template, MailLanguage language, Map<String, String> values) {
        Map<String, MailValue> shown = new HashMap<>();
        values.forEach((name, value) -> shown.put(name, MailValue.text(value)));
        return texts.render(template, language, shown);
    }

    private static Set<String> shown(MailText mail) {
        return Pattern.compile("<(\\w+)>")
                .matcher(mail.subject() + mail.text())
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void keepsTheSubjectOnOneLine() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("caseNumber", "1\r\nBcc: everyone@example.org");

        MailText mail = render(new MailTemplate("application-submitted"), MailLanguage.EN, tricky);

        assertThat(mail.subject()).isEqualTo("Application 1 Bcc: everyone@example.org has been received");
    }

    @Test
    void takesValuesLiterally() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("title", "{callName} <b>&amp;");

        assertThat(render(new MailTemplate("application-submitted"), MailLanguage.EN, tricky)
                        .text())
                .contains("{callName} <b>&amp;");
    }
}
