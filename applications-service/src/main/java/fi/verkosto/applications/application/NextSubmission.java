package fi.verkosto.applications.application;

import fi.verkosto.applications.application.SubmittedFiles.SubmittedFile;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.RegisterNumbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/** Fixes a version, gives the case number, and tells the contact person and everybody else. The application is locked. */
@ApplicationScoped
class NextSubmission {

    private final Applications applications;
    private final SubmissionRules rules;
    private final KeptVersions versions;
    private final SubmittedFiles files;
    private final RecordSubmission recordSubmission;
    private final Announcements announcements;
    private final CreationLimits limits;
    private final RegisterNumbers numbers;

    NextSubmission(
            Applications applications,
            SubmissionRules rules,
            KeptVersions versions,
            SubmittedFiles files,
            RecordSubmission recordSubmission,
            Announcements announcements,
            CreationLimits limits,
            RegisterNumbers numbers) {
        this.numbers = numbers;
        this.limits = limits;
        this.applications = applications;
        this.rules = rules;
        this.versions = versions;
        this.files = files;
        this.recordSubmission = recordSubmission;
        this.announcements = announcements;
    }

    /** What is written and attached now. */
    Submission ofPresent(Application application, GrantCall call, Instant now, Consumer<Submission> trail) {
        return fix(application, application.content(), call, files::fix, now, trail);
    }

    /** Other content, with the files of the version before: what is written and attached now is left as it is. */
    Submission of(
            ApplicationContent content,
            Application application,
            GrantCall call,
            Instant now,
            Consumer<Submission> trail) {
        return fix(application, content, call, files::repeat, now, trail);
    }

    private Submission fix(
            Application application,
            ApplicationContent content,
            GrantCall call,
            BiFunction<UUID, Integer, List<SubmittedFile>> fixed,
            Instant now,
            Consumer<Submission> trail) {
        Judgement judgement = rules.judge(application.candidate(content), call);
        Submission submission = application.submit(content, judgement, now);
        if (application.caseNumber() == null) {
            application.register(numbers.next(call.terms().caseNumber()));
        }
        RecordSubmission.Recorded recorded = recordSubmission.record(
                application, submission, call, fixed.apply(application.id(), submission.number()));
        applications.keep(submission);
        versions.submitted(submission);
        trail.accept(submission);
        announcements.submitted(application, submission, call);
        if (applications.submissionsSince(application.id(), now.minus(Duration.ofDays(1)))
                <= limits.submissionMailsADay()) {
            announcements.confirmed(application, submission, call, recorded.sha256());
        }
        applications.flush();
        // Last, since it keeps the call's other submissions waiting.
        recordSubmission.receipt(recorded);
        return submission;
    }
}
