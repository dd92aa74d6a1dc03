package fi.verkosto.applications.announcement;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.call.terms.Change;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something that all applicants of a call are to be told. */
@Entity
@Immutable
@Table(name = "call_announcement")
class CallAnnouncement {

    @Id
    private UUID id;

    @Column(name = "call_id")
    private UUID callId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Details details;

    @Column(name = "announced_at")
    private Instant announcedAt;

    protected CallAnnouncement() {}

    CallAnnouncement(UUID id, UUID callId, Kind kind, Details details, Instant announcedAt) {
        this.id = id;
        this.callId = callId;
        this.kind = kind;
        this.details = details;
        this.announcedAt = announcedAt;
    }

    UUID callId() {
        return callId;
    }

    Kind kind() {
        return kind;
    }

    Details details() {
        return details;
    }

    enum Kind {
        DEADLINE_EXTENDED,
        CALL_REVISED
    }

    /**
     * As it was when it was announced: a call may be extended again before everybody was told.
     *
     * @param words what a revision changed, or why there is more time
     * @param changes what a revision changed, one by one
     */
    record Details(Instant closedBefore, Instant closesAt, LocalizedText words, List<Change> changes) {

        Details {
            changes = changes == null ? List.of() : changes;
        }
    }
}
