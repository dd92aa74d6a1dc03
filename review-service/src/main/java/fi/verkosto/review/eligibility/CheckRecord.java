package fi.verkosto.review.eligibility;

import fi.verkosto.review.review.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The checks of an application as they were when somebody decided on its eligibility. */
@Entity
@Table(name = "check_record")
class CheckRecord {

    @Id
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "application_version", nullable = false, updatable = false)
    private int applicationVersion;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private Instant decidedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private List<Check> checks;

    protected CheckRecord() {}

    CheckRecord(UUID id, Review review, List<Check> checks, Instant decidedAt) {
        this.id = id;
        this.reviewId = review.id();
        this.applicationVersion = review.application().version();
        this.decidedAt = decidedAt;
        this.checks = checks;
    }

    int applicationVersion() {
        return applicationVersion;
    }

    Instant decidedAt() {
        return decidedAt;
    }

    List<Check> checks() {
        return checks;
    }
}
