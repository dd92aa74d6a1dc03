package fi.verkosto.applications.application;

import java.time.Instant;

/**
 * When a version was submitted, and changed after that.
 *
 * @param lastChangedAt null if the applicant submitted the version
 */
public record SubmissionTimes(Instant submittedAt, Instant lastChangedAt) {

    /** The applicant submits: before the deadline every time, and then nothing was changed afterwards. */
    public static SubmissionTimes submitted(Instant now) {
        return new SubmissionTimes(now, null);
    }

    /** What was submitted is supplemented, or changed on behalf of the applicant: it was in time when it was submitted. */
    public static SubmissionTimes changed(Application application, Instant now) {
        return new SubmissionTimes(application.milestones().submittedAt(), now);
    }
}
