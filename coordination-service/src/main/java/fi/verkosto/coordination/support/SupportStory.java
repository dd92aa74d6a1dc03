package fi.verkosto.coordination.support;

import fi.verkosto.coordination.audit.AuditDetails;
import fi.verkosto.coordination.audit.CoordinationAction;
import fi.verkosto.coordination.audit.CoordinationTrail;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Tells what becomes of support requests, to the trail of their networks and to whoever listens. What was written stays in the
 * request: an entry of the trail cannot be erased, and events are public.
 */
@ApplicationScoped
class SupportStory {

    private final CoordinationTrail trail;
    private final Outbox outbox;
    private final SupportMail mail;

    SupportStory(CoordinationTrail trail, Outbox outbox, SupportMail mail) {
        this.trail = trail;
        this.outbox = outbox;
        this.mail = mail;
    }

    void asked(SupportRequest request, Author author) {
        write(request, author, CoordinationAction.SUPPORT_ASKED, Map.of());
        outbox.publish(SupportRequestOpened.of(request));
    }

    /** A supplement to an answer is in the trail only: nobody waited for it. */
    void answered(SupportStep step, Optional<Instant> waitingSince) {
        write(step, CoordinationAction.SUPPORT_ANSWERED);
        mail.answered(step);
        waitingSince.ifPresent(since -> outbox.publish(
                SupportRequestAnswered.of(step.request(), step.author().role(), since, step.now())));
    }

    void handedOver(SupportStep step, Authority to) {
        write(
                step,
                switch (to) {
                    case AGENCY -> CoordinationAction.SUPPORT_HANDED_TO_AGENCY;
                    case MINISTRY -> CoordinationAction.SUPPORT_HANDED_TO_MINISTRY;
                });
        mail.handedOver(step, to);
    }

    void write(SupportStep step, CoordinationAction action) {
        write(step.request(), step.author(), action, Map.of());
    }

    void published(SupportStep step, PublishedAnswer answer) {
        write(step.request(), step.author(), CoordinationAction.ANSWER_PUBLISHED, number(answer));
    }

    void withdrawn(SupportStep step, PublishedAnswer answer, String reason) {
        Map<String, String> details = new HashMap<>(number(answer));
        details.put(AuditDetails.REASON, reason);
        write(step.request(), step.author(), CoordinationAction.ANSWER_WITHDRAWN, details);
    }

    private void write(SupportRequest request, Author author, CoordinationAction action, Map<String, String> more) {
        Map<String, String> details = new HashMap<>(more);
        details.put(AuditDetails.SUPPORT_REQUEST, request.id().toString());
        trail.by(
                author.role(),
                author.organisation() == null ? null : author.organisation().businessId(),
                request.networkId(),
                action,
                details);
    }

    private static Map<String, String> number(PublishedAnswer answer) {
        return Map.of(AuditDetails.NUMBER, String.valueOf(answer.number()));
    }
}
