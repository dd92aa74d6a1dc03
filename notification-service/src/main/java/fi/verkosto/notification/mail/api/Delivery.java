package fi.verkosto.notification.mail.api;

import fi.verkosto.notification.mail.About;
import fi.verkosto.notification.mail.Attempt;
import fi.verkosto.notification.mail.Mail;
import fi.verkosto.notification.mail.MailState;
import fi.verkosto.notification.mail.MailTrouble;
import fi.verkosto.notification.mail.Requeueing;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A mail and what became of it. All times are business time. */
@Schema(examples = Delivery.EXAMPLE)
record Delivery(
        @Schema(description = "The ID of the event that asked for the mail")
        UUID id,

        AboutView about,

        @Schema(examples = "decision-awarded") String template,

        @Schema(examples = "fi") String language,

        @Schema(
                description = "The address it goes to; for administrators, and null once it was erased",
                examples = "content@omnia.example",
                nullable = true)
        String recipient,

        @Schema(description = "Business ID of the provider on whose behalf the person is told", nullable = true)
        String organisation,

        @Schema(description = "For administrators, and null once it was erased", nullable = true)
        String subject,

        MailState state,

        @Schema(description = """
                        What stood in the way at the last attempt; null if nothing did, and once it was sent. A held mail waits \
                        for it to be put right and for requeueDelivery or requeueDeliveries""", nullable = true) MailTrouble trouble,

        Instant requestedAt,

        @Schema(description = "When the mail server took it; null until then", nullable = true)
        Instant sentAt,

        List<AttemptView> attempts,

        @Schema(description = "Who had it queued again; for administrators")
        List<RequeueingView> requeueings) {

    static final String EXAMPLE = """
            {"id":"016879f0-41a2-7b6d-8f21-9c0de1f2a3b4","about":{"kind":"application",\
            "id":"0166d370-4a28-7e6b-9ec8-6a3a1c0c7d55","callId":"0166d370-4a28-7e6b-9ec8-6a3a1c0c7d01"},\
            "template":"decision-awarded","language":"en","recipient":"content@omnia.example",\
            "organisation":"0502454-6","subject":"Decision on application 12/340/2018: the grant is awarded",\
            "state":"SENT","trouble":null,"requestedAt":"2019-01-21T10:00:00.100Z","sentAt":"2019-01-21T10:00:02.730Z",\
            "attempts":[{"number":1,"attemptedAt":"2019-01-21T10:00:00.600Z","outcome":"DEFERRED",\
            "reply":"Connection refused: 127.0.0.1:18040"},\
            {"number":2,"attemptedAt":"2019-01-21T10:00:02.690Z","outcome":"ACCEPTED","reply":null}],"requeueings":[]}""";

    static Delivery from(Mail mail) {
        List<Attempt> attempts = mail.attempts();
        return new Delivery(
                mail.id(),
                AboutView.from(mail.about()),
                mail.template().name(),
                mail.language().code(),
                mail.address(),
                mail.organisation().orElse(null),
                mail.subject(),
                mail.state(),
                mail.trouble().orElse(null),
                mail.requestedAt(),
                mail.sentAt().orElse(null),
                IntStream.range(0, attempts.size())
                        .mapToObj(index -> AttemptView.from(index + 1, attempts.get(index)))
                        .toList(),
                mail.requeueings().stream().map(RequeueingView::from).toList());
    }

    /** What anybody may know who is not to see personal data. */
    Delivery withoutPersonalData() {
        return new Delivery(
                id,
                about,
                template,
                language,
                null,
                organisation,
                null,
                state,
                trouble,
                requestedAt,
                sentAt,
                attempts.stream().map(AttemptView::withoutReply).toList(),
                List.of());
    }

    /** One attempt to send it. */
    @Schema(name = "DeliveryAttempt")
    record AttemptView(
            int number,
            Instant attemptedAt,

            @Schema(
                    description =
                            "UNKNOWN: under way, or nobody knows whether the mail server took it, as the service stopped or the server did not answer")
            Attempt.Outcome outcome,

            @Schema(
                    description = "What the mail server or the network said, if anything; for administrators",
                    nullable = true)
            String reply) {

        AttemptView withoutReply() {
            return new AttemptView(number, attemptedAt, outcome, null);
        }

        static AttemptView from(int number, Attempt attempt) {
            return new AttemptView(number, attempt.attemptedAt(), attempt.outcome(), attempt.reply());
        }
    }

    /** What the mail is about. */
    @Schema(name = "DeliveryAbout")
    record AboutView(
            @Schema(examples = "application") String kind,
            UUID id,

            @Schema(description = "The call that it belongs to, if any", nullable = true)
            UUID callId) {

        static AboutView from(About about) {
            return new AboutView(about.kind(), about.id(), about.callId());
        }
    }

    /** It was queued again by hand. */
    @Schema(name = "DeliveryRequeueing")
    record RequeueingView(
            Instant requeuedAt,

            @Schema(description = "Subject of the access token")
            String requeuedBy,

            String reason) {

        static RequeueingView from(Requeueing requeueing) {
            return new RequeueingView(requeueing.requeuedAt(), requeueing.requeuedBy(), requeueing.reason());
        }
    }
}
