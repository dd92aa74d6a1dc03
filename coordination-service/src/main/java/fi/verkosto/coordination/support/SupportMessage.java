package fi.verkosto.coordination.support;

import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.programme.Provider;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;

/** What somebody wrote into a support request. The database refuses to change it. */
@Embeddable
public class SupportMessage {

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    private String text;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Enumerated(EnumType.STRING)
    private CoordinationRole role;

    /** Null for the agency and the ministry. */
    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "organisation_name"))
    private Provider organisation;

    private String person;

    protected SupportMessage() {}

    static SupportMessage of(MessageKind kind, String text, Author author, Instant now) {
        var message = new SupportMessage();
        message.kind = kind;
        message.text = text;
        message.writtenAt = now;
        message.role = author.role();
        message.organisation = author.organisation();
        message.person = author.person();
        return message;
    }

    public MessageKind kind() {
        return kind;
    }

    public String text() {
        return text;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public CoordinationRole role() {
        return role;
    }

    public Optional<Provider> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** The subject of the token of whoever wrote it. */
    public String person() {
        return person;
    }
}
