package fi.verkosto.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.qute.TemplateException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class MailTextsTest {
    private static final Map<String, String> VALUES = Map.of(
            "callName", "Verkostohaku 2018",
            "caseNumber", "12/340/2018",
            "title", "Osaava johto",
            "submittedAt", "20.11.2018 klo 14.31",
            "awarded", "575 000,00 EUR",
            "reasons", "Hyvä hanke.\nKaksi riviä.");

    @Inject
    MailTexts texts;

    static Stream<Arguments> everyTemplateAndLanguage() {
        return Stream.of(MailTemplate.values())
                .flatMap(
                        template -> Stream.of(MailLanguage.values()).map(language -> Arguments.of(template, language)));
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndLanguage")
    void rendersEveryTemplateInEveryLanguage(MailTemplate template, MailLanguage language) {
        MailText mail = texts.render(template, language, VALUES);

        assertThat(mail.subject()).contains("12/340/2018");
        assertThat(mail.text())
                .contains("Verkostohaku 2018", "12/340/2018", "Osaava johto")
                .doesNotContain("{", "}");
        assertThat(mail.text()).doesNotContain(mail.subject());
    }

    @ParameterizedTest
    @MethodSource("everyTemplateAndLanguage")
    void refusesARequestWithoutTheTitle(MailTemplate template, MailLanguage language) {
        Map<String, String> incomplete = new HashMap<>(VALUES);
        incomplete.remove("title");

        assertThatThrownBy(() -> texts.render(template, language, incomplete)).isInstanceOf(TemplateException.class);
    }

    @Test
    void keepsTheSubjectOnOneLine() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("caseNumber", "1\r\nBcc: everyone@example.org");

        MailText mail = texts.render(MailTemplate.APPLICATION_SUBMITTED, MailLanguage.EN, tricky);

        assertThat(mail.subject()).isEqualTo("Application 1 Bcc: everyone@example.org has been received");
    }

    @Test
    void takesValuesLiterally() {
        Map<String, String> tricky = new HashMap<>(VALUES);
        tricky.put("title", "{callName} <b>&amp;");

        assertThat(texts.render(MailTemplate.APPLICATION_SUBMITTED, MailLanguage.EN, tricky)
                        .text())
                .contains("{callName} <b>&amp;");
    }
}
