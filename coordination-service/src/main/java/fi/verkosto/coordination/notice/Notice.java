package fi.verkosto.coordination.notice;

import fi.verkosto.api.refusal.LocalizedText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** Something that nobody has asked for and somebody is to see to: it waits for the summary of the day. */
@Entity
class Notice {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    /** Whose lead is told; null where it is the coordinator. */
    @Column(name = "network_id")
    private UUID networkId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private LocalizedText line;

    @Column(name = "kept_at")
    private Instant keptAt;

    protected Notice() {}

    Notice(UUID id, UUID programmeId, UUID networkId, LocalizedText line, Instant keptAt) {
        this.id = id;
        this.programmeId = programmeId;
        this.networkId = networkId;
        this.line = line;
        this.keptAt = keptAt;
    }

    LocalizedText line() {
        return line;
    }
}
