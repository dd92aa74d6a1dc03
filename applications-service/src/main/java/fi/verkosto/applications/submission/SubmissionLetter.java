package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;

/** Confirms a submission. After many within a day there are no more letters: they count all the same. */
@ApplicationScoped
class SubmissionLetter {

    private final LetterBox letters;
    private final Applications applications;
    private final CreationLimits limits;

    SubmissionLetter(LetterBox letters, Applications applications, CreationLimits limits) {
        this.letters = letters;
        this.applications = applications;
        this.limits = limits;
    }

    void send(FixedSubmission fixed, ApplicationStep step) {
        Submission submission = fixed.submission();
        if (isOneOfFewToday(submission, step.now())) {
            letters.toAll(
                    "application-submitted",
                    step.application(),
                    step.call(),
                    _ -> Values.with("submittedAt", new Moment(submission.madeAt()))
                            .and("number", Integer.toString(submission.number()))
                            .and("sha256", fixed.sha256())
                            .and(WhileOpen.editable(step.call(), step.now()))
                            .toMap());
        }
    }

    /** They are numbered in their order, so that one tells of all: the last before those that there is a letter of. */
    private boolean isOneOfFewToday(Submission submission, Instant now) {
        Instant aDayAgo = now.minus(Duration.ofDays(1));
        return applications
                .madeAt(submission.applicationId(), submission.number() - limits.submissionMailsADay())
                .filter(earlier -> earlier.isAfter(aDayAgo))
                .isEmpty();
    }
}
