package fi.verkosto.review.disqualification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person of a call's staff must not deal with one application. */
@Entity
@Table(name = "disqualification")
public class Disqualification {

    @Id
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(nullable = false, updatable = false)
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private DisqualificationSource source;

    @Column(updatable = false)
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(updatable = false)
    private Evidence evidence;

    @Column(name = "stated_by", updatable = false)
    private String statedBy;

    @Column(name = "stated_at", nullable = false, updatable = false)
    private Instant statedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private Lifting lifting;

    @Version
    private long version;

    protected Disqualification() {}

    private Disqualification(
            UUID id, About about, DisqualificationSource source, String reason, Evidence evidence, Instant now) {
        this.id = id;
        this.reviewId = about.reviewId();
        this.callId = about.callId();
        this.person = about.person();
        this.source = source;
        this.reason = reason;
        this.evidence = evidence;
        this.statedAt = now;
    }

    static Disqualification stated(UUID id, About about, String by, String reason, Instant now) {
        DisqualificationSource source =
                by.equals(about.person()) ? DisqualificationSource.DECLARED : DisqualificationSource.BY_OFFICER;
        Disqualification stated = new Disqualification(id, about, source, reason, null, now);
        stated.statedBy = by;
        return stated;
    }

    static Disqualification found(UUID id, About about, Evidence evidence, Instant now) {
        return new Disqualification(id, about, DisqualificationSource.FOUND, null, evidence, now);
    }

    /** Who is disqualified from what. */
    public record About(UUID reviewId, UUID callId, String person) {}

    public void lift(Lifting why) {
        lifting = why;
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID callId() {
        return callId;
    }

    public String person() {
        return person;
    }

    public DisqualificationSource source() {
        return source;
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public Optional<Evidence> evidence() {
        return Optional.ofNullable(evidence);
    }

    /** The subject of whoever stated it; nobody did where it was found. */
    public Optional<String> statedBy() {
        return Optional.ofNullable(statedBy);
    }

    public Instant statedAt() {
        return statedAt;
    }

    public Optional<Lifting> lifting() {
        return Optional.ofNullable(lifting);
    }
}
