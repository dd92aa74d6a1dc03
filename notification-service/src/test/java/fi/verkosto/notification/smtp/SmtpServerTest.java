package fi.verkosto.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fi.verkosto.servers.LoopbackPorts;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Login, encryption and sender as an installation sets them, against a server with a certificate of its own. */
class SmtpServerTest {

    private static final String KEYSTORE = "greenmail.tls.keystore.file";

    @TempDir
    static Path folder;

    private static GreenMail server;

    @BeforeAll
    static void startAServerWithACertificate() throws Exception {
        Path keys = folder.resolve("keys.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "RSA",
                "-dname",
                "CN=mail",
                "-ext",
                "san=ip:127.0.0.1",
                "-keystore",
                keys.toString());
        keytool(
                "-exportcert",
                "-rfc",
                "-alias",
                "server",
                "-keystore",
                keys.toString(),
                "-file",
                folder.resolve("trusted.pem").toString());
        System.setProperty(KEYSTORE, keys.toString());
        System.setProperty("greenmail.tls.keystore.password", "changeit");
        server = new GreenMail(new ServerSetup(LoopbackPorts.free(), "127.0.0.1", ServerSetup.PROTOCOL_SMTPS));
        server.setUser("verkosto@agency.example", "verkosto", "secret");
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
        System.clearProperty(KEYSTORE);
        System.clearProperty("greenmail.tls.keystore.password");
    }

    @Test
    void sendsFromTheSetAddressAfterALoginOverTls() throws Exception {
        DeliveryResult result = send(overTls("secret"));

        assertThat(result).isInstanceOf(DeliveryResult.Accepted.class);
        assertThat(server.getReceivedMessages()[0].getFrom()[0])
                .isEqualTo(new InternetAddress("avustukset@agency.example"))
                .extracting(from -> ((InternetAddress) from).getPersonal())
                .isEqualTo("Avustusten päätökset");
    }

    @Test
    void sendsInTheNameOfTheSenderOfAMailAndGetsBackWhatBounces() throws Exception {
        try (ScriptedServer plain = new ScriptedServer();
                Conversation conversation = new MailServer(RefusalsTest.settings(Map.of(
                                "verkosto.smtp.host", "127.0.0.1",
                                "verkosto.smtp.port", String.valueOf(plain.port()),
                                "verkosto.smtp.encryption", "none",
                                "verkosto.smtp.from", "bounces@verkosto.example")))
                        .begin()) {
            OutgoingMail mail = RefusalsTest.mail(
                    new Sender("Skärgårdsverket", "understod@skärgård.example", "svar@skargard.example"));

            assertThat(conversation.deliver(mail)).isInstanceOf(DeliveryResult.Accepted.class);
            assertThat(plain.heard())
                    .anyMatch(line -> line.startsWith("MAIL FROM:<bounces@verkosto.example>"))
                    .noneMatch(line -> line.startsWith("MAIL FROM:<understod"));
        }
        Letter letter = new Letter(
                Session.getInstance(new Properties()),
                new InternetAddress("bounces@verkosto.example"),
                RefusalsTest.mail(
                        new Sender("Skärgårdsverket", "understod@skärgård.example", "svar@skargard.example")));
        assertThat(((InternetAddress) letter.getFrom()[0]).getAddress()).isEqualTo("understod@xn--skrgrd-cuak.example");
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("Skärgårdsverket");
        assertThat(letter.getReplyTo()).containsExactly(new InternetAddress("svar@skargard.example"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"understod", "a@b.example\r\nBcc: c@d.example", "Name <a@b.example>", ""})
    void takesNoSenderThatIsNoAddress(String address) {
        assertThatThrownBy(() -> new Sender("Agency", address, null)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sender("Agency", "a@b.example", address))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysThatTheLoginWasRefusedAndWaitsForTheOperator() {
        assertThat(send(overTls("wrong"))).isInstanceOfSatisfying(DeliveryResult.Refused.class, refused -> {
            assertThat(refused.course()).isEqualTo(Course.WAIT);
            assertThat(refused.reason()).startsWith("The login was refused: 535");
        });
    }

    @Test
    void saysThatACertificateIsNotTrusted() {
        Map<String, String> settings = overTls("secret");
        settings.remove("verkosto.smtp.trusted-certificates");

        assertThat(send(settings)).isInstanceOfSatisfying(DeliveryResult.Refused.class, refused -> {
            assertThat(refused.course()).isEqualTo(Course.WAIT);
            assertThat(refused.reason()).contains("PKIX path building failed");
        });
    }

    @Test
    void saysThatAServerOffersNoStartTls() {
        try (ScriptedServer plain = new ScriptedServer()) {
            DeliveryResult result = send(Map.of(
                    "verkosto.smtp.host", "127.0.0.1",
                    "verkosto.smtp.port", String.valueOf(plain.port()),
                    "verkosto.smtp.encryption", "starttls"));

            assertThat(result)
                    .isInstanceOfSatisfying(
                            DeliveryResult.Refused.class,
                            refused -> assertThat(refused.reason()).contains("does not support STARTTLS"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        verkosto.smtp.username=x;verkosto.smtp.encryption=tls  | verkosto.smtp.username and verkosto.smtp.password come both or not at all
        verkosto.smtp.password=x                               | verkosto.smtp.username and verkosto.smtp.password come both or not at all
        verkosto.smtp.username=x;verkosto.smtp.password=x      | verkosto.smtp.encryption must be starttls or tls
        verkosto.smtp.from=agency                              | verkosto.smtp.from is no address
        verkosto.smtp.from=Agency <a@agency.example>           | verkosto.smtp.from is no address
        verkosto.smtp.trusted-certificates=/nowhere.pem        | verkosto.smtp.trusted-certificates is no file of PEM certificates: /nowhere.pem
        """)
    void refusesSettingsThatCannotWorkByTheirNames(String settings, String message) {
        Map<String, String> values = new HashMap<>();
        Pattern.compile("([^=;]+)=([^;]+)")
                .matcher(settings)
                .results()
                .forEach(
                        setting -> values.put(setting.group(1), setting.group(2).strip()));

        assertThatThrownBy(() -> new MailServer(RefusalsTest.settings(values)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(message);
    }

    private static Map<String, String> overTls(String password) {
        return new HashMap<>(Map.of(
                "verkosto.smtp.host", "127.0.0.1",
                "verkosto.smtp.port", String.valueOf(server.getSmtps().getPort()),
                "verkosto.smtp.encryption", "tls",
                "verkosto.smtp.trusted-certificates",
                        folder.resolve("trusted.pem").toString(),
                "verkosto.smtp.username", "verkosto",
                "verkosto.smtp.password", password,
                "verkosto.smtp.from", "avustukset@agency.example",
                "verkosto.smtp.from-name", "Avustusten päätökset"));
    }

    private static DeliveryResult send(Map<String, String> settings) {
        try (Conversation conversation = new MailServer(RefusalsTest.settings(settings)).begin()) {
            return conversation.deliver(RefusalsTest.mail("content@omnia.example"));
        }
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        command.addAll(List.of(arguments));
        command.addAll(List.of("-storepass", "changeit"));
        assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
    }
}
