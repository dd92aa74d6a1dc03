package fi.verkosto.notification.smtp;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies that real servers give, at every stage, heard over a real socket. */
class RefusalsTest {

    private final ScriptedServer server = new ScriptedServer();

    @AfterEach
    void close() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # The recipient, for good
        RCPT | 550 5.1.1 <content@omnia.example>: Recipient address rejected: User unknown | RECIPIENT | GIVE_UP
        RCPT | 550 5.1.10 RESOLVER.ADR.RecipientNotFound | RECIPIENT | GIVE_UP
        RCPT | 550 5.1.2 Domain not found                | RECIPIENT | GIVE_UP
        RCPT | 553 5.1.3 Bad recipient address syntax    | RECIPIENT | GIVE_UP
        RCPT | 501 5.1.3 Bad recipient address syntax    | RECIPIENT | GIVE_UP
        RCPT | 550 5.2.1 The account is disabled         | RECIPIENT | GIVE_UP
        RCPT | 550 5.1.6 Mailbox has moved               | RECIPIENT | GIVE_UP
        RCPT | 556 5.1.10 Domain does not accept mail    | RECIPIENT | GIVE_UP
        RCPT | 550 No such user here                     | RECIPIENT | GIVE_UP
        RCPT | 551 User not local; please try <x@y.example> | RECIPIENT | GIVE_UP
        RCPT | 553 Mailbox name not allowed              | RECIPIENT | GIVE_UP
        RCPT | 550 <sender@relay.example> unknown        | RECIPIENT | GIVE_UP
        .    | 550 5.1.1 User unknown                    | RECIPIENT | GIVE_UP
        # The sender, whenever it is said
        MAIL | 550 5.1.8 Sender domain not found         | SENDER | STOP
        MAIL | 553 5.1.7 Bad sender address syntax       | SENDER | STOP
        MAIL | 553 5.7.1 Sender address rejected: not owned by user | SENDER | STOP
        MAIL | 550 5.1.1 unknown                         | SENDER | STOP
        MAIL | 550 Sender rejected                       | SENDER | STOP
        MAIL | 550 no                                    | SENDER | STOP
        RCPT | 450 4.1.8 Sender address rejected         | RECIPIENT | LATER
        RCPT | 550 5.1.8 Sender address rejected: Domain not found | SENDER | STOP
        RCPT | 550 5.1.7 Invalid address                 | SENDER | STOP
        RCPT | 550 Sender verify failed                  | SENDER | STOP
        RCPT | 554 5.7.1 <no-reply@verkosto.example>: Sender address rejected: Access denied | SENDER | STOP
        RCPT | 550 5.7.23 SPF validation failed          | SENDER | STOP
        .    | 550 5.7.26 Unauthenticated mail           | SENDER | STOP
        # Relaying and policy
        RCPT | 554 5.7.1 <content@omnia.example>: Relay access denied | RELAY | STOP
        RCPT | 550 5.7.1 Unable to relay                 | RELAY | STOP
        RCPT | 550 5.7.54 Unable to relay recipient in non-accepted domain | RELAY | STOP
        RCPT | 550 relay not permitted                   | RELAY | STOP
        RCPT | 553 sorry, that domain isn't in my list of allowed rcpthosts (#5.7.1) | RELAY | STOP
        RCPT | 550 Authentication required               | RELAY | STOP
        RCPT | 550 5.7.1 Client host blocked             | RELAY | STOP
        RCPT | 550 Blocked by our reputation list        | RELAY | A_FEW_TIMES
        RCPT | 554 Denied                                | RELAY | A_FEW_TIMES
        # The message
        MAIL | 552 5.3.4 Message size exceeds fixed limit | MESSAGE | STOP
        DATA | 552 5.2.3 Message too long                | MESSAGE | STOP
        .    | 552 5.3.4 Message too big                 | MESSAGE | STOP
        .    | 554 5.6.0 Message content rejected        | MESSAGE | STOP
        .    | 550 5.7.1 Message rejected as spam        | MESSAGE | STOP
        .    | 550 no                                    | MESSAGE | STOP
        # May or may not last
        RCPT | 552 5.2.2 Mailbox full                    | RECIPIENT | A_FEW_TIMES
        RCPT | 552 Exceeded storage allocation           | RECIPIENT | A_FEW_TIMES
        RCPT | 501 Syntax error                          | RECIPIENT | A_FEW_TIMES
        RCPT | 501 5.5.4 Invalid arguments               | RECIPIENT | A_FEW_TIMES
        RCPT | 550 5.4.1 Recipient address rejected      | SERVER | A_FEW_TIMES
        MAIL | 501 Syntax error                          | SENDER | A_FEW_TIMES
        MAIL | 552 Exceeded storage allocation           | SENDER | A_FEW_TIMES
        MAIL | 554 Transaction failed                    | SENDER | A_FEW_TIMES
        DATA | 554 No valid recipients                   | MESSAGE | A_FEW_TIMES
        .    | 501 Syntax error                          | MESSAGE | A_FEW_TIMES
        .    | 552 Exceeded storage allocation           | MESSAGE | A_FEW_TIMES
        .    | 554 Transaction failed                    | MESSAGE | A_FEW_TIMES
        .    | 554 5.3.0 Other mail system problem       | SERVER | A_FEW_TIMES
        # Not now
        MAIL | 451 4.3.0 Try again later                 | SENDER | LATER
        RCPT | 450 4.2.0 Greylisted                      | RECIPIENT | LATER
        RCPT | 452 4.2.2 Mailbox full                    | RECIPIENT | LATER
        DATA | 451 Local error                           | MESSAGE | LATER
        .    | 452 4.3.1 Insufficient system storage     | MESSAGE | LATER
        # The server and its set-up: for as long as it takes
        GREETING | 554 5.3.2 No SMTP service here        | SERVER | WAIT
        GREETING | 421 4.3.2 Shutting down               | SERVER | WAIT
        MAIL | 530 5.7.0 Authentication required         | SERVER | WAIT
        MAIL | 535 5.7.8 Credentials invalid             | SERVER | WAIT
        MAIL | 421 4.7.0 Too many connections            | SERVER | WAIT
        RCPT | 530 5.7.0 Must issue a STARTTLS command first | SERVER | WAIT
        RCPT | hangs up                                  | SERVER | WAIT
        DATA | hangs up                                  | SERVER | WAIT
        """)
    void tellsWhatARefusalIsAboutAndWhatToDo(String command, String reply, Trouble trouble, Course course) {
        server.answers(command, reply);

        DeliveryResult result = send(Map.of());

        assertThat(result).isInstanceOfSatisfying(DeliveryResult.Refused.class, refused -> {
            assertThat(refused.trouble()).isEqualTo(trouble);
            assertThat(refused.course()).isEqualTo(course);
            if (!reply.equals(ScriptedServer.HANGS_UP)) {
                assertThat(refused.reason()).contains(reply.substring(4));
            }
        });
    }

    @ParameterizedTest
    @CsvSource({
        "hangs up, The connection broke",
        "breaks down, The connection broke",
        "says nothing, did not answer in time"
    })
    void doesNotClaimToKnowWhatBecameOfAMessageThatWasAllSaid(String reply, String reason) {
        server.answers(".", reply);

        assertThat(send(Map.of("verkosto.smtp.timeout", "PT0.5S")))
                .isInstanceOfSatisfying(
                        DeliveryResult.Unanswered.class,
                        unanswered -> assertThat(unanswered.reason()).contains(reason));
    }

    @Test
    void waitsForAServerThatIsNotThere() {
        server.close();

        assertThat(send(Map.of())).isInstanceOfSatisfying(DeliveryResult.Refused.class, refused -> {
            assertThat(refused.course()).isEqualTo(Course.WAIT);
            assertThat(refused.reason()).contains("Connection refused");
        });
    }

    @Test
    void sendsSeveralMailsOverOneConnectionAndGoesOnAfterARefusal() {
        try (Conversation conversation = begin(Map.of())) {
            assertThat(conversation.deliver(mail("a@omnia.example"))).isInstanceOf(DeliveryResult.Accepted.class);
            assertThat(conversation.deliver(mail("b@omnia.example"))).isInstanceOf(DeliveryResult.Accepted.class);
            assertThat(server.heard())
                    .filteredOn(line -> line.startsWith("EHLO"))
                    .hasSize(1);

            server.answers("RCPT", "550 5.1.1 unknown");
            assertThat(conversation.deliver(mail("c@omnia.example"))).isInstanceOf(DeliveryResult.Refused.class);
            server.relents();
            assertThat(conversation.deliver(mail("d@omnia.example"))).isInstanceOf(DeliveryResult.Accepted.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "info@hämeenlinna.example, RCPT TO:<info@xn--hmeenlinna-q5a.example>",
        "info@ha\u0308meenlinna.example, RCPT TO:<info@xn--hmeenlinna-q5a.example>"
    })
    void writesADomainBeyondAsciiInTheLettersOfTheWire(String address, String line) {
        assertThat(begin(Map.of()).deliver(mail(address))).isInstanceOf(DeliveryResult.Accepted.class);

        assertThat(server.heard()).contains(line, "To: info@xn--hmeenlinna-q5a.example");
    }

    @Test
    void sendsToALocalPartBeyondAsciiOnlyWhereTheServerOffersIt() {
        assertThat(begin(Map.of()).deliver(mail("äijälä@omnia.example")))
                .isInstanceOfSatisfying(DeliveryResult.Refused.class, refused -> {
                    assertThat(refused.trouble()).isEqualTo(Trouble.RECIPIENT);
                    assertThat(refused.course()).isEqualTo(Course.STOP);
                });
        assertThat(server.heard()).noneMatch(line -> line.startsWith("RCPT"));

        server.offers("SMTPUTF8", "8BITMIME");
        assertThat(begin(Map.of()).deliver(mail("äijälä@omnia.example"))).isInstanceOf(DeliveryResult.Accepted.class);
        assertThat(server.heard()).anyMatch(line -> line.startsWith("MAIL FROM") && line.endsWith("SMTPUTF8"));
        assertThat(server.heard()).contains("RCPT TO:<äijälä@omnia.example>");
    }

    private DeliveryResult send(Map<String, String> settings) {
        try (Conversation conversation = begin(settings)) {
            return conversation.deliver(mail("content@omnia.example"));
        }
    }

    private Conversation begin(Map<String, String> settings) {
        Map<String, String> all = new HashMap<>(Map.of(
                "verkosto.smtp.host", "127.0.0.1",
                "verkosto.smtp.port", String.valueOf(server.port()),
                "verkosto.smtp.timeout", "PT10S"));
        all.putAll(settings);
        return new MailServer(settings(all)).begin();
    }

    static SmtpSettings settings(Map<String, String> values) {
        return new SmallRyeConfigBuilder()
                .withMapping(SmtpSettings.class)
                .withDefaultValues(values)
                .build()
                .getConfigMapping(SmtpSettings.class);
    }

    static OutgoingMail mail(String recipient) {
        return mail(recipient, null);
    }

    static OutgoingMail mail(Sender sender) {
        return mail("content@omnia.example", sender);
    }

    private static OutgoingMail mail(String recipient, Sender sender) {
        return new OutgoingMail(
                "1@notification.verkosto.example",
                sender,
                recipient,
                "Päätös hakemukseen",
                "Hei,\n\nhakemukseenne on tehty päätös.\n",
                "fi",
                Instant.parse("2019-01-21T10:00:00Z"),
                List.of());
    }
}
