package fi.verkosto.review.letter;

import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells somebody at a mail address that an agency invites them to its register of evaluators. Neither the address nor a code is to be
 * read in a table afterwards; should the mail be lost, the officer sees no answer and sends it again.
 */
@ApplicationScoped
public class InvitationLetter {

    private static final String TOPIC = "verkosto.notifications";

    private final Outbox outbox;
    private final EvaluatorPages pages;

    InvitationLetter(Outbox outbox, EvaluatorPages pages) {
        this.outbox = outbox;
        this.pages = pages;
    }

    /**
     * To somebody whose token subject the agency knows: they answer as whom they have signed in.
     *
     * @param entry of the register
     */
    public void toKnown(UUID entry, String agency, MailRecipient to) {
        Map<String, Object> values = values(agency, to);
        values.put("link", pages.ofInvitation(entry, agency, to.locale()));
        outbox.publishUnkept(TOPIC, request("evaluator-invited", entry, "evaluator", agency, to, values));
    }

    /**
     * To whoever reads the address, and answers with the code.
     *
     * @param lastDay on which the code is taken, in Finland
     */
    public void withCode(UUID invitation, String agency, MailRecipient to, String code, LocalDate lastDay) {
        Map<String, Object> values = values(agency, to);
        values.put("link", pages.ofInvitation(invitation, agency, to.locale(), code));
        values.put("code", code);
        values.put("lastDay", new Day(lastDay));
        outbox.publishUnkept(
                TOPIC, request("evaluator-invited-by-code", invitation, "evaluator-invitation", agency, to, values));
    }

    private Map<String, Object> values(String agency, MailRecipient to) {
        Map<String, Object> values = new HashMap<>();
        pages.nameOf(agency).ifPresent(name -> values.put("agencyName", name.in(to.locale())));
        to.name().ifPresent(name -> values.put("recipientName", name));
        return values;
    }

    private static NotificationRequested request(
            String template, UUID id, String kind, String agency, MailRecipient to, Map<String, Object> values) {
        return new NotificationRequested(
                id,
                agency,
                new NotificationRequested.Recipient(to.address(), to.language()),
                new NotificationRequested.About(kind, id),
                template,
                values);
    }
}
