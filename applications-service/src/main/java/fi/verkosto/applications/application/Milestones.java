package fi.verkosto.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When what happened.
 *
 * @param updatedAt the last save or submission
 * @param firstSubmittedAt null while it was never submitted
 * @param submittedAt of the last submission
 */
@Embeddable
public record Milestones(
        @Column(name = "created_at") Instant createdAt,
        @Column(name = "updated_at") Instant updatedAt,
        @Column(name = "first_submitted_at") Instant firstSubmittedAt,
        @Column(name = "submitted_at") Instant submittedAt) {

    static Milestones started(Instant now) {
        return new Milestones(now, now, null, null);
    }

    Milestones saved(Instant now) {
        return new Milestones(createdAt, now, firstSubmittedAt, submittedAt);
    }

    /** Without the saves that came later. */
    Milestones untilSubmission() {
        return saved(submittedAt);
    }

    Milestones submitted(Instant now) {
        return new Milestones(createdAt, now, firstSubmittedAt == null ? now : firstSubmittedAt, now);
    }
}
