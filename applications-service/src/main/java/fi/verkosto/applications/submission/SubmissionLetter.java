package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.terms.Phase;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/** Confirms a submission. After many within a day there are no more letters: they count all the same. */
@ApplicationScoped
class SubmissionLetter {

    private final LetterBox letters;
    private final OfficersLetter officers;
    private final Applications applications;
    private final CreationLimits limits;

    SubmissionLetter(LetterBox letters, OfficersLetter officers, Applications applications, CreationLimits limits) {
        this.letters = letters;
        this.officers = officers;
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
        // After the deadline nothing but a supplement can be submitted, and somebody waits for it.
        if (step.call().phaseAt(step.now()) == Phase.CLOSED) {
            officers.send(
                    "staff-supplement-answered",
                    step.application(),
                    step.call(),
                    _ -> Map.of("submittedAt", new Moment(step.now())));
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
