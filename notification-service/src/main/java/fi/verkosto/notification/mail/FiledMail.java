package fi.verkosto.notification.mail;

import fi.verkosto.notification.smtp.Sender;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.ListIndexBase;
import org.hibernate.type.SqlTypes;

/** What is on file of a mail, and what others may read of it; it changes by the transitions of {@link Mail} only. */
@MappedSuperclass
public abstract class FiledMail {

    @Id
    UUID id;

    @Embedded
    About about;

    /** Null where the installation itself sends. */
    @Embedded
    Sender sender;

    String template;

    @Enumerated(EnumType.STRING)
    MailLanguage language;

    String address;
    String organisation;
    String subject;
    String text;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, MailValue> unrendered;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "mail_attachment", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    List<Attachment> attachments = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    MailState state;

    /** What stood in the way at the last attempt. */
    @Enumerated(EnumType.STRING)
    MailTrouble trouble;

    /** Refusals that may or may not last, and answers that did not come, since it was queued. */
    int doubts;

    @Column(name = "requested_at")
    Instant requestedAt;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "next_attempt_at")
    Instant nextAttemptAt;

    /** The database's time when it was queued last. */
    @Column(name = "queued_at")
    Instant queuedAt;

    /** The database's time when it was sent or stopped: from then on its personal data are kept for a while only. */
    @Column(name = "settled_at")
    Instant settledAt;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "delivery_attempt", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    List<Attempt> attempts = new ArrayList<>();

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "requeueing", joinColumns = @JoinColumn(name = "mail_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @BatchSize(size = 200)
    List<Requeueing> requeueings = new ArrayList<>();

    protected FiledMail() {}

    public UUID id() {
        return id;
    }

    public About about() {
        return about;
    }

    public MailTemplate template() {
        return new MailTemplate(template);
    }

    public List<Attachment> attachments() {
        return List.copyOf(attachments);
    }

    public MailLanguage language() {
        return language;
    }

    /** Null once it was erased, like the subject and the text. */
    public String address() {
        return address;
    }

    public Optional<String> organisation() {
        return Optional.ofNullable(organisation);
    }

    public String subject() {
        return subject;
    }

    public String text() {
        return text;
    }

    public MailState state() {
        return state;
    }

    public Optional<MailTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Instant nextAttemptAt() {
        return nextAttemptAt;
    }

    public List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    public List<Requeueing> requeueings() {
        return List.copyOf(requeueings);
    }
}
