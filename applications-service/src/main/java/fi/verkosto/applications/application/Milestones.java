package fi.verkosto.applications.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/**
 * When what happened.
 *
 * @param updatedAt the last save, submission or change of what was submitted
 * @param firstSubmittedAt null while it was never submitted
 * @param submittedAt when the applicant submitted it last; a supplement, or what an officer did on its behalf, moves it not
 * @param lastChangedAt when such a later act last changed what was submitted; null where none did since
 */
@Embeddable
public record Milestones(
        @Column(name = "created_at") Instant createdAt,
        @Column(name = "updated_at") Instant updatedAt,
        @Column(name = "first_submitted_at") Instant firstSubmittedAt,
        @Column(name = "submitted_at") Instant submittedAt,
        @Column(name = "last_changed_at") Instant lastChangedAt) {

    static Milestones started(Instant now) {
        return new Milestones(now, now, null, null, null);
    }

    Milestones saved(Instant now) {
        return new Milestones(createdAt, now, firstSubmittedAt, submittedAt, lastChangedAt);
    }

    /** Without the saves that came later. */
    Milestones untilSubmission() {
        return saved(lastChangedAt == null ? submittedAt : lastChangedAt);
    }

    /** As the version that is submitted now says. */
    Milestones of(Submission submission) {
        Instant at = submission.submittedAt();
        return new Milestones(
                createdAt,
                submission.madeAt(),
                firstSubmittedAt == null ? at : firstSubmittedAt,
                at,
                submission.lastChangedAt().orElse(null));
    }
}
