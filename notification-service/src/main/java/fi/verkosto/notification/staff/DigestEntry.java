package fi.verkosto.notification.staff;

import fi.verkosto.notification.mail.MailLanguage;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One thing that goes into the next digest of one person. */
@Entity
@Table(name = "digest_entry")
class DigestEntry {

    @Id
    private UUID id;

    @SuppressWarnings("UnusedVariable") // Read by queries alone.
    private String person;

    private String agency;

    @Column(name = "call_id")
    private UUID callId;

    /** In which the person was told; null where they were told by name. */
    @SuppressWarnings("UnusedVariable") // Read by queries alone.
    private String role;

    /** Null in entries from before it was kept. */
    @Column(name = "about_id")
    @SuppressWarnings("UnusedVariable") // Read by queries alone.
    private UUID aboutId;

    @Column(name = "happened_at")
    private Instant happenedAt;

    @Column(name = "kept_at")
    private Instant keptAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, DigestLine> lines;

    protected DigestEntry() {}

    DigestEntry(String person, StaffNews news, Map<String, DigestLine> lines, Instant now) {
        this.id = OneOf.event(news.eventId(), person);
        this.person = person;
        this.agency = news.about().agency();
        this.callId = news.about().callId();
        this.aboutId = news.about().id();
        this.role = news.audience() instanceof StaffNews.Audience.InRole(String needed) ? needed : null;
        this.happenedAt = news.happenedAt();
        this.keptAt = now;
        this.lines = Map.copyOf(lines);
    }

    UUID id() {
        return id;
    }

    String agency() {
        return agency;
    }

    UUID callId() {
        return callId;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    DigestLine in(MailLanguage language) {
        return lines.get(language.code());
    }
}
