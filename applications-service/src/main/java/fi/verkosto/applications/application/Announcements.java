package fi.verkosto.applications.application;

import fi.verkosto.applications.call.CallResolved;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Tells what happened to an application: other systems by event, its contact person by mail in their language. */
@ApplicationScoped
class Announcements {

    private static final DateTimeFormatter WALL_TIME =
            DateTimeFormatter.ofPattern("d.M.uuuu HH:mm").withZone(ZoneId.of("Europe/Helsinki"));

    private final Outbox outbox;

    Announcements(Outbox outbox) {
        this.outbox = outbox;
    }

    void submitted(Application application, Submission submission, GrantCall call) {
        outbox.publish(ApplicationSubmitted.of(application, submission, call));
        String submittedAt = WALL_TIME.format(submission.submittedAt());
        send("application-submitted", application, call, Map.of("submittedAt", submittedAt));
    }

    void decided(Application application, GrantCall call, RecordDecision.Decision decision) {
        String reasons = decision.reasons().in(language(application));
        if (decision.awarded().isPresent()) {
            String awarded = decision.awarded().get().amount().toPlainString();
            send("decision-awarded", application, call, Map.of("awarded", awarded, "reasons", reasons));
        } else {
            send("decision-rejected", application, call, Map.of("reasons", reasons));
        }
    }

    void resolved(CallResolved resolved) {
        outbox.publish(resolved);
    }

    private void send(String template, Application application, GrantCall call, Map<String, String> own) {
        Map<String, String> values = new LinkedHashMap<>(own);
        values.put("callName", call.terms().names().in(language(application)));
        values.put("caseNumber", application.caseNumber());
        values.put("title", application.content().title());
        ApplicantContact contact = application.content().contactPerson();
        outbox.publish(
                NotificationRequested.TOPIC,
                new NotificationRequested(
                        application.id(),
                        new NotificationRequested.Recipient(
                                contact.email(), contact.language(), application.leadOrganisation()),
                        template,
                        values));
    }

    private static Locale language(Application application) {
        return Locale.of(application.content().contactPerson().language());
    }
}
