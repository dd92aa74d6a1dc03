package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.ApplicationSubmitted;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.application.SubmissionTimes;
import fi.verkosto.applications.call.CaseNumber;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.rules.SubmissionRules;
import fi.verkosto.applications.version.KeptVersions;
import fi.verkosto.applications.version.SubmittedFiles;
import fi.verkosto.applications.version.SubmittedFiles.SubmittedFile;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Fixes the next version of an application, which is locked, and gives it its case number. */
@ApplicationScoped
public class NextSubmission {

    private final SubmissionRules rules;
    private final SubmittedFiles files;
    private final CaseNumbers numbers;
    private final Applications applications;
    private final KeptVersions versions;

    NextSubmission(
            SubmissionRules rules,
            SubmittedFiles files,
            CaseNumbers numbers,
            Applications applications,
            KeptVersions versions) {
        this.rules = rules;
        this.files = files;
        this.numbers = numbers;
        this.applications = applications;
        this.versions = versions;
    }

    /** What is written and attached now. */
    FixedSubmission ofPresent(ApplicationStep step) {
        Application application = step.application();
        SubmissionTimes times = application.state() == ApplicationState.SUPPLEMENT_REQUESTED
                ? SubmissionTimes.changed(application, step.now())
                : SubmissionTimes.submitted(step.now());
        Judgement judgement = faultless(application.content(), step);
        List<SubmittedFile> fixed = files.fix(application.id(), application.submissions() + 1);
        CaseNumber number = numbers.of(step);
        SubmissionRecord record =
                SubmissionRecord.of(application.content(), judgement.parties(), fixed, number.text(), times, step);
        return fix(application.content(), record, number, judgement, step);
    }

    /** What an officer changed on behalf, with the files of the version before: what is written and attached now stays. */
    public FixedSubmission of(ApplicationContent content, ApplicationStep step) {
        Application application = step.application();
        Judgement judgement = faultless(content, step);
        List<SubmittedFile> fixed = files.repeat(application.id(), application.submissions() + 1);
        SubmissionRecord record = SubmissionRecord.of(
                content,
                judgement.parties(),
                fixed,
                application.caseNumber(),
                SubmissionTimes.changed(application, step.now()),
                step);
        return fix(content, record, application.number().orElseThrow(), judgement, step);
    }

    private Judgement faultless(ApplicationContent content, ApplicationStep step) {
        Judgement judgement = rules.judge(step.application().candidate(content), step.call());
        judgement.requireNoFaults();
        return judgement;
    }

    private FixedSubmission fix(
            ApplicationContent content,
            SubmissionRecord record,
            CaseNumber number,
            Judgement judgement,
            ApplicationStep step) {
        Submission submission = record.submission(content);
        ApplicationSubmitted event = step.application()
                .submit(submission, number, judgement, record.funding(), applications.numbers(submission));
        applications.keep(submission);
        versions.submitted(submission);
        return FixedSubmission.of(submission, event, record.fileHashes());
    }
}
