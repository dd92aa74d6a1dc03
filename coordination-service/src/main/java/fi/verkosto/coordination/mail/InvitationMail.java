package fi.verkosto.coordination.mail;

import fi.verkosto.coordination.programme.PersonRole;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * Tells somebody at a mail address that they are invited to a network or a programme. Neither the address nor the code is to be read in
 * a table of the outbox afterwards; should the mail be lost, whoever invited sees no answer and sends it again.
 */
@ApplicationScoped
public class InvitationMail {

    private static final String TOPIC = "verkosto.notifications";

    private final Outbox outbox;
    private final String gateway;

    InvitationMail(Outbox outbox, PageSettings settings) {
        this.outbox = outbox;
        this.gateway = settings.gateway().orElse("");
    }

    /**
     * What the mail says beside the code.
     *
     * @param inviter whoever invites, by name; null for the agency of the call
     * @param place to what: the title of the network; null for the programme as a whole
     */
    public record Words(UUID invitation, Programme programme, PersonRole role, String inviter, String place) {}

    /**
     * Asks for the mail in the transaction of the invitation.
     *
     * @param lastDay on which the code is taken, in Finland
     */
    public void send(Words words, MailRecipient to, String code, LocalDate lastDay) {
        Map<String, Object> values = new HashMap<>();
        words.programme().names().ifPresent(names -> values.put("callName", names.in(to.locale())));
        values.put("recipientName", to.name());
        values.put("role", words.role().words().in(to.locale()));
        if (words.inviter() != null) {
            values.put("inviterName", words.inviter());
        }
        if (words.place() != null) {
            values.put("title", words.place());
        }
        values.put("link", link(words.invitation(), to, code));
        values.put("code", code);
        values.put("lastDay", new Day(lastDay));
        outbox.publishUnkept(
                TOPIC,
                new NotificationRequested(
                        words.invitation(),
                        words.programme().agency(),
                        new NotificationRequested.Recipient(to.address(), to.language()),
                        new NotificationRequested.About(
                                "person-invitation",
                                words.invitation(),
                                words.programme().callId()),
                        "person-invited-by-code",
                        values));
    }

    /** With the code in the fragment, which a browser sends to no server, so that no log has it. */
    private String link(UUID invitation, MailRecipient to, String code) {
        return "%s/pages/person-invitations/%s?lang=%s#code=%s".formatted(gateway, invitation, to.language(), code);
    }
}
