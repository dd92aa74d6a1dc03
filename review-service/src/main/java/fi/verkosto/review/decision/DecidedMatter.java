package fi.verkosto.review.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.Optional;
import java.util.UUID;

/** Which matter a decision is about, and in the place of which other it comes: that never changes. */
@MappedSuperclass
abstract class DecidedMatter {

    @Id
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "application_id", nullable = false, updatable = false)
    private UUID applicationId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(nullable = false, updatable = false)
    private String strand;

    @Column(updatable = false)
    private UUID supersedes;

    @Column(name = "correction_id", updatable = false)
    private UUID correctionId;

    protected DecidedMatter() {}

    DecidedMatter(UUID id, UUID callId, Proposal proposal) {
        this.id = id;
        this.callId = callId;
        this.reviewId = proposal.reviewId();
        this.applicationId = proposal.applicationId();
        this.strand = proposal.strand();
    }

    /** @param correction null where nobody requested one */
    DecidedMatter(UUID id, DecidedMatter earlier, UUID correction) {
        this.id = id;
        this.callId = earlier.callId;
        this.reviewId = earlier.reviewId;
        this.applicationId = earlier.applicationId;
        this.strand = earlier.strand;
        this.supersedes = earlier.id;
        this.correctionId = correction;
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    public String strand() {
        return strand;
    }

    /** The decision in whose place this one comes; none where it is the first. */
    public Optional<UUID> supersedes() {
        return Optional.ofNullable(supersedes);
    }

    /** The correction request that it decides on; none where nobody asked for it. */
    public Optional<UUID> correctionId() {
        return Optional.ofNullable(correctionId);
    }
}
