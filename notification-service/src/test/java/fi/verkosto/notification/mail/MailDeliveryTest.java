package fi.verkosto.notification.mail;

import static fi.verkosto.notification.Callers.administrator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.checks.EventContract;
import fi.verkosto.clock.BusinessClock;
import fi.verkosto.notification.MailCatcher;
import fi.verkosto.notification.WithMailCatcher;
import fi.verkosto.notification.smtp.Conversation;
import fi.verkosto.notification.smtp.DeliveryResult;
import fi.verkosto.notification.smtp.MailServer;
import fi.verkosto.notification.smtp.ScriptedServer;
import fi.verkosto.testkit.KafkaTopic;
import fi.verkosto.testkit.WithPostgresAndKafka;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.reactive.messaging.ChannelRegistry;
import io.smallrye.reactive.messaging.PausableChannel;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPostgresAndKafka
@WithMailCatcher
class MailDeliveryTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String TOPIC = "verkosto.notifications";
    private static final String TYPE = "fi.verkosto.notification.requested.v1";

    @Inject
    Identifiers identifiers;

    @Inject
    BusinessClock clock;

    @Inject
    QueueMail queueMail;

    @Inject
    SendMails sendMails;

    @Inject
    Mails mails;

    @Inject
    MailServer server;

    @Inject
    ChannelRegistry channels;

    KafkaTopic topic;
    MailCatcher catcher;

    private String application;

    @BeforeEach
    void anApplication() {
        application = identifiers.next().toString();
        clock.moveTo(Instant.parse("2018-11-21T14:00:05Z"));
    }

    @AfterEach
    void backToMachineTime() {
        clock.reset();
    }

    @Test
    void sendsOneMailForAnEventThatComesTwice() throws Exception {
        String id = identifiers.next().toString();
        topic.send(TOPIC, id, TYPE, application, request("once@omnia.example", "fi"));
        topic.send(TOPIC, id, TYPE, application, request("once@omnia.example", "fi"));
        topic.send(TOPIC, TYPE, application, request("after@omnia.example", "sv"));

        // The same key, so the third event is read last.
        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("after@omnia.example").isEmpty());

        assertThat(catcher.mailsTo("once@omnia.example")).hasSize(1);
        MimeMessage mail = catcher.mailsTo("once@omnia.example").getFirst();
        assertThat(mail.getSubject()).isEqualTo("Hakemus 12/340/2018 on vastaanotettu");
        assertThat(mail.getMessageID()).isEqualTo("<" + id + "@notification.verkosto.example>");
        assertThat(mail.getSentDate()).isEqualTo(Instant.parse("2018-11-21T14:00:00Z"));
        assertThat(mail.getHeader("Cc")).isNull();
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(text(mail)).contains("Hanke: Osaava johto, vahva verkosto", "Lähetetty: 20.11.2018 klo 14.31");
        assertThat(catcher.mailsTo("after@omnia.example").getFirst().getSubject())
                .isEqualTo("Ansökan 12/340/2018 har mottagits");
    }

    @Test
    void losesNothingWhileTheMailServerIsAway() {
        catcher.switchOff();
        String id;
        try {
            id = topic.send(TOPIC, TYPE, application, request("patient@omnia.example", "en"));
            await().atMost(PATIENCE)
                    .untilAsserted(() -> administrator()
                            .get("/v1/deliveries?aboutId={id}", application)
                            .then()
                            .statusCode(200)
                            .body("items.find { it.id == '%s' }.state".formatted(id), is("QUEUED"))
                            .body("items.find { it.id == '%s' }.attempts[1].outcome".formatted(id), is("DEFERRED")));
        } finally {
            catcher.switchOn();
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> administrator()
                        .get("/v1/deliveries?aboutId={id}", application)
                        .then()
                        .body("items.find { it.id == '%s' }.state".formatted(id), is("SENT"))
                        .body("items.find { it.id == '%s' }.attempts.outcome".formatted(id), hasItem("ACCEPTED"))
                        .body("items.find { it.id == '%s' }.sentAt".formatted(id), startsWith("2018-11-21")));
        assertThat(catcher.mailsTo("patient@omnia.example")).hasSize(1);
    }

    @Test
    void putsARequestThatCannotBeRenderedIntoTheDeadLettersAndGoesOn() {
        String broken = request("broken@omnia.example", "fi").replace("\"title\"", "\"name\"");
        String id = topic.send(TOPIC, TYPE, application, broken);
        String unknown = topic.send(
                TOPIC,
                TYPE,
                application,
                request("broken@omnia.example", "fi").replace("application-submitted", "../secret"));
        String noJson = topic.send(TOPIC, TYPE, application, "{");
        topic.send(TOPIC, TYPE, application, request("next@omnia.example", "fi"));

        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("next@omnia.example").isEmpty());
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(topic.read("verkosto.notification.dead-letters").stream()
                                .filter(letter -> KafkaTopic.header(letter.headers(), "dead-letter-reason") != null)
                                .map(letter -> KafkaTopic.header(letter.headers(), "ce_id")))
                        .contains(id, unknown, noJson));
        assertThat(catcher.mailsTo("broken@omnia.example")).isEmpty();
    }

    @Test
    void sendsALetterWithItsMail() throws Exception {
        byte[] pdf = "%PDF-1.4\n%äö\r\n%%EOF\n".getBytes(StandardCharsets.UTF_8);
        String data = decision("letter@omnia.example", Base64.getEncoder().encodeToString(pdf));
        EventContract.validate(TYPE, data);

        String id = topic.send(TOPIC, TYPE, application, data);
        await().atMost(PATIENCE)
                .until(() -> !catcher.mailsTo("letter@omnia.example").isEmpty());

        MimeMultipart parts = (MimeMultipart)
                catcher.mailsTo("letter@omnia.example").getFirst().getContent();
        assertThat((String) parts.getBodyPart(0).getContent()).contains("Myönnetty avustus: 575\u00a0000\u00a0euroa");
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(parts.getBodyPart(1).getFileName()).isEqualTo("Päätös 12-340-2018.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(pdf);
        administrator()
                .get("/v1/deliveries?aboutId={id}", application)
                .then()
                .body("items[0].id", is(id))
                .body("items[0].about.kind", is("decision"))
                .body("items[0].about.callId", is(application));
    }

    @Test
    void sendsEverythingOnceThatWasAskedForWhileItWasAway() {
        PausableChannel requests = channels.getPausable("notifications");
        requests.pause();
        List<String> addresses = IntStream.range(0, 100)
                .mapToObj("waiting-%d@omnia.example"::formatted)
                .toList();
        addresses.forEach(
                address -> topic.send(TOPIC, TYPE, identifiers.next().toString(), decision(address, "TGV0dGVyCg==")));
        assertThat(addresses).noneMatch(address -> !catcher.mailsTo(address).isEmpty());

        requests.resume();

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(addresses)
                        .allSatisfy(
                                address -> assertThat(catcher.mailsTo(address)).hasSize(1)));
    }

    @Test
    void sendsEachMailOnceFromSeveralWorkersAtOnce() throws Exception {
        List<String> addresses = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            addresses.add("worker-%d@omnia.example".formatted(number));
            queueMail.queue(aRequest(identifiers.next(), addresses.getLast()));
        }

        try (ExecutorService workers = Executors.newFixedThreadPool(4)) {
            List<Future<?>> running = new ArrayList<>();
            for (int worker = 0; worker < 4; worker++) {
                running.add(workers.submit(sendMails::sendDue));
            }
            for (Future<?> worker : running) {
                worker.get();
            }
        }

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(addresses)
                        .allSatisfy(
                                address -> assertThat(catcher.mailsTo(address)).hasSize(1)));
    }

    @Test
    void sendsAMailAgainUnderTheSameNameIfItsSenderDiedBeforeItCouldSaySo() {
        UUID id = identifiers.next();
        // As an instance leaves it that died right after the mail server took the mail.
        int taken = QuarkusTransaction.requiringNew().call(() -> {
            queueMail.queue(aRequest(id, "crash@omnia.example"));
            Mail mail = mails.lock(id);
            mail.begin(clock.instant(), mails.databaseNow());
            try (Conversation conversation = server.begin()) {
                await().pollInSameThread()
                        .atMost(PATIENCE)
                        .until(() -> conversation.deliver(mail.outgoing("notification.verkosto.example"))
                                instanceof DeliveryResult.Accepted);
            }
            return catcher.mailsTo("crash@omnia.example").size();
        });

        await().atMost(PATIENCE)
                .until(() -> catcher.mailsTo("crash@omnia.example").size() == taken + 1);

        assertThat(catcher.mailsTo("crash@omnia.example"))
                .extracting(MimeMessage::getMessageID)
                .containsOnly("<" + id + "@notification.verkosto.example>");
        await().atMost(PATIENCE)
                .untilAsserted(() -> administrator()
                        .get("/v1/deliveries?aboutId={id}", application)
                        .then()
                        .body("items[0].attempts.outcome", contains("UNKNOWN", "ACCEPTED")));
    }

    /** The claims of the others would have run out while the server keeps the first waiting. */
    @Test
    void leavesNoTraceOfAnAttemptThatItHadNoTimeFor() {
        List<UUID> together = List.of(identifiers.next(), identifiers.next(), identifiers.next());
        ScriptedServer slow = catcher.replace().answers(".", ScriptedServer.SAYS_NOTHING);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> together.forEach(id -> queueMail.queue(aRequest(id, id + "@omnia.example"))));
            await().atMost(PATIENCE).until(() -> slow.heard().contains("."));
            slow.relents();
            clock.moveTo(Instant.parse("2018-11-22T14:00:00Z"));

            await().atMost(PATIENCE)
                    .untilAsserted(() -> administrator()
                            .get("/v1/deliveries?aboutId={id}", application)
                            .then()
                            .body("items.state", contains("SENT", "SENT", "SENT"))
                            .body("items.attempts*.outcome", hasItem(contains("UNKNOWN", "ACCEPTED")))
                            .body("items.findAll { it.attempts.size() == 1 }.size()", is(2))
                            .body(
                                    "items.findAll { it.attempts.size() == 1 }.attempts.flatten().attemptedAt",
                                    everyItem(startsWith("2018-11-22"))));
        } finally {
            catcher.restore();
        }
    }

    @Test
    void sendsSeveralAtATimeWhileThereAreMany() {
        List<UUID> together = Stream.generate(identifiers::next).limit(40).toList();
        ScriptedServer slow = catcher.replace().answers(".", ScriptedServer.SAYS_NOTHING);
        try {
            QuarkusTransaction.requiringNew()
                    .run(() -> together.forEach(id -> queueMail.queue(aRequest(id, id + "@omnia.example"))));
            await().atMost(PATIENCE).until(() -> slow.heard().contains("."));

            // Before the one that was first gives up waiting for its answer.
            await().atMost(Duration.ofMillis(4_500))
                    .until(() -> slow.heard().stream().filter("."::equals).count() > 1);
        } finally {
            catcher.restore();
        }
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(together)
                        .allSatisfy(id -> assertThat(catcher.mailsTo(id + "@omnia.example"))
                                .hasSize(1)));
    }

    private String decision(String address, String letter) {
        return """
                {"recipient": {"address": "%1$s", "language": "fi"},
                 "about": {"kind": "decision", "id": "%2$s", "callId": "%2$s"},
                 "template": "decision-awarded",
                 "values": {"callName": "Verkostohaku 2018", "caseNumber": "12/340/2018", "title": "Osaava johto",
                            "awarded": {"money": {"amount": "575000.00", "currency": "EUR"}}, "reasons": "Hyvä hanke."},
                 "attachments": [{"fileName": "Päätös 12-340-2018.pdf", "mediaType": "application/pdf",
                                  "content": "%3$s"}]}""".formatted(address, application, letter);
    }

    private MailRequest aRequest(UUID id, String address) {
        return new MailRequest(
                id,
                new About("application", UUID.fromString(application), null, "2769790-1"),
                Optional.empty(),
                address,
                MailLanguage.EN,
                Optional.empty(),
                new MailTemplate("application-submitted"),
                Map.of(
                        "callName", MailValue.text("Call"),
                        "caseNumber", MailValue.text("1"),
                        "title", MailValue.text("Title"),
                        "submittedAt", MailValue.text("now")),
                List.of(),
                clock.instant());
    }

    private static String request(String address, String language) {
        return """
                {"recipient": {"address": "%s", "language": "%s", "organisation": "0502454-6"},
                 "template": "application-submitted",
                 "values": {"callName": "Verkostohaku 2018", "caseNumber": "12/340/2018",
                            "title": "Osaava johto, vahva verkosto", "submittedAt": "20.11.2018 klo 14.31"}}""".formatted(address, language);
    }

    private static String text(MimeMessage mail) throws MessagingException, IOException {
        return (String) mail.getContent();
    }
}
