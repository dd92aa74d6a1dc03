package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.servers.Checkout;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every mail in every language, with everything it can show, with no more than it must, and with values at their edges.
 * They stand in {@code target/mails} to be read; a template that shows what is not known here fails.
 */
@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class RenderedMailsTest {

    private static final Pattern ADDRESSES = Pattern.compile("https?://\\S+|\\S+@\\S+");

    private static final Map<String, Pattern> NEVER = Map.of(
            "a place that was not filled", Pattern.compile("[{}]"),
            "nothing", Pattern.compile("\\bnull\\b|Optional|NOT_FOUND"),
            "a code", Pattern.compile("\\b[A-Z]{2,}_[A-Z_]*[A-Z]\\b"),
            "an identifier", Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-"),
            "a business ID", Pattern.compile("\\b\\d{7}-\\d\\b"),
            "a date of machines", Pattern.compile("\\d{4}-\\d\\d-\\d\\d|\\d\\dT\\d\\d"),
            "cents that are none", Pattern.compile("\\d{3}[.,]00\\b"),
            "a hole", Pattern.compile("\\n{3,}|(?<! ) {2,}|[ \\t]\\n|\\( | \\)| [.,:;]"),
            "an empty header", Pattern.compile("(?im)^b?cc:"));

    @Inject
    MailTexts texts;

    static Stream<Arguments> everyMail() {
        return MailTextsTest.everyTemplate()
                .flatMap(template -> Stream.of(MailLanguage.values())
                        .flatMap(language -> Stream.of(Situation.values())
                                .map(situation -> Arguments.of(template, language, situation))));
    }

    @ParameterizedTest
    @MethodSource("everyMail")
    void saysNothingThatNobodySays(MailTemplate template, MailLanguage language, Situation situation)
            throws IOException {
        MailText mail = texts.render(template, language, situation.values(language));
        keep(template, language, situation, mail);

        String said = ADDRESSES.matcher(mail.subject() + "\n\n" + mail.text()).replaceAll("…");
        NEVER.forEach((what, pattern) -> assertThat(said).as(what).doesNotContainPattern(pattern));
        assertThat(mail.subject().length()).isLessThan(situation == Situation.EDGES ? 700 : 150);
    }

    /** What an old request lacks, or what is not so in this case, leaves no trace. */
    @ParameterizedTest
    @MethodSource("everyMail")
    void saysWhoItIsFromAndWhomToAsk(MailTemplate template, MailLanguage language, Situation situation) {
        String mail =
                texts.render(template, language, situation.values(language)).text();

        if (situation == Situation.BARE) {
            assertThat(mail).doesNotContain("content@oph.example", "Opetushallitus");
        } else {
            assertThat(mail).contains("content@oph.example", situation.agency(language));
        }
    }

    private static void keep(MailTemplate template, MailLanguage language, Situation situation, MailText mail)
            throws IOException {
        Path folder = Checkout.find().root().resolve("notification-service/target/mails");
        Files.createDirectories(folder);
        Files.writeString(
                folder.resolve("%s.%s.%s.txt".formatted(template.name(), language.code(), situation)),
                mail.subject() + "\n\n" + mail.text());
    }

    enum Situation {
        WHOLE,
        BARE,
        EDGES;

        String agency(MailLanguage language) {
            return switch (language) {
                case FI -> "Opetushallitus";
                case SV -> "Utbildningsstyrelsen";
                case EN -> "Finnish National Agency for Education";
            };
        }

        Map<String, MailValue> values(MailLanguage language) {
            Map<String, MailValue> values = new HashMap<>();
            String title =
                    this == EDGES ? "Osaava johto, vahva verkosto ".repeat(20).strip() : "Osaava johto";
            text(values, "callName", "Osaamisperusteisuuden johtaminen");
            text(values, "caseNumber", "12/340/2018");
            text(values, "title", title);
            text(values, "link", "https://portal.example/pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55");
            text(values, "reasons", "Hanke uudistaa johtamista.\n\nToinen kappale.");
            text(values, "reason", "Korjattu hakijan pyynnöstä.");
            text(values, "request", "Liittäkää sopimusluonnos.");
            text(values, "changes", "Hankkeet saavat päättyä myöhemmin.");
            text(values, "leadName", "Espoon seudun koulutuskuntayhtymä Omnia");
            text(values, "memberName", "Gradia");
            text(values, "partyName", "Jyväskylän koulutuskuntayhtymä Gradia");
            text(values, "role", "Kehittää asiakkuuksia");
            text(values, "right", "katsomaan hakemusta");
            text(
                    values,
                    "change",
                    switch (language) {
                        case FI -> "on hylännyt kutsun verkostoon";
                        case SV -> "har avböjt inbjudan till nätverket";
                        case EN -> "has declined the invitation to the network";
                    });
            values.put("awarded", new MailValue(MailValue.Kind.EUROS, this == EDGES ? "575000.37" : "575000.00"));
            for (String moment : new String[] {
                "submittedAt",
                "changedAt",
                "withdrawnAt",
                "closesAt",
                "previousClosesAt",
                "closedAt",
                "dueAt",
                "previousDueAt",
                "answeredAt",
                "decidedAt",
                "proposedAt",
                "askedAt"
            }) {
                moment(values, moment);
            }
            for (String day : new String[] {"day", "answerBy", "reviewBy", "lastDay"}) {
                values.put(day, new MailValue(MailValue.Kind.DAY, "2018-11-21"));
            }
            text(values, "entries", entries(title));
            text(values, "answeredBy", "Koordinoija");
            text(values, "handedTo", "valtionapuviranomainen");
            text(values, "noteTitle", "Kuukausiarviot");
            text(values, "code", "3F7K-9QWM-0ZT2-HX5B-C8RD-V1NA-6EYJ-4PSG");
            if (this == EDGES) {
                text(values, "asContact", "x");
            }
            return this == BARE ? values : withWhatDepends(values, language);
        }

        private static String entries(String title) {
            String entry = """
                    20.11.2018 klo 14.31.09
                    Hakemus on peruutettu: 12/340/2018
                    %s
                    https://portal.example/pages/applications/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55""".formatted(title);
            return "* Osaamisperusteisuuden johtaminen *\n\n" + entry + "\n\n" + entry;
        }

        private Map<String, MailValue> withWhatDepends(Map<String, MailValue> values, MailLanguage language) {
            text(values, "agencyName", agency(language));
            text(
                    values,
                    "contacts",
                    "Haun sisältö: content@oph.example, puh.\u00a0+358 29 000 0001\n"
                            + "Tekniset kysymykset: Tekninen tuki, technical@oph.example");
            text(values, "recipientName", this == EDGES ? "Aava ".repeat(40).strip() : "Aava Arvioija");
            text(values, "inviterName", "Jyväskylän koulutuskuntayhtymä Gradia");
            values.put("dueOn", new MailValue(MailValue.Kind.DAY, "2018-11-21"));
            text(values, "number", "2");
            text(values, "sha256", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
            text(values, "nextStep", "Seuraavaksi päähakijan edustaja ottaa avustuksen vastaan tai kieltäytyy siitä.");
            text(values, "differences", "- Hankkeet päättyvät: 31.12.2020 → 31.12.2021");
            text(values, "callLink", "https://portal.example/pages/calls/0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01");
            moment(values, "editableUntil");
            moment(values, "openUntil");
            return values;
        }

        private static void text(Map<String, MailValue> values, String name, String text) {
            values.put(name, MailValue.text(text));
        }

        /** Midnight in Helsinki, where the edge is. */
        private void moment(Map<String, MailValue> values, String name) {
            values.put(
                    name,
                    new MailValue(
                            MailValue.Kind.MOMENT, this == EDGES ? "2018-11-20T22:00:00Z" : "2018-11-21T14:15:00Z"));
        }
    }
}
