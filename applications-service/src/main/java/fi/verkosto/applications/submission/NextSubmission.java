package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.ApplicationSubmitted;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.call.CaseNumber;
import fi.verkosto.applications.call.RegisterNumbers;
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
    private final RegisterNumbers numbers;
    private final Applications applications;
    private final KeptVersions versions;

    NextSubmission(
            SubmissionRules rules,
            SubmittedFiles files,
            RegisterNumbers numbers,
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
        ApplicationContent content = application.content();
        Judgement judgement = faultless(content, step);
        return fix(content, judgement, files.fix(application.id(), application.submissions() + 1), step);
    }

    /** Other content, with the files of the version before: what is written and attached now is left as it is. */
    public FixedSubmission of(ApplicationContent content, ApplicationStep step) {
        Application application = step.application();
        Judgement judgement = faultless(content, step);
        return fix(content, judgement, files.repeat(application.id(), application.submissions() + 1), step);
    }

    private Judgement faultless(ApplicationContent content, ApplicationStep step) {
        Judgement judgement = rules.judge(step.application().candidate(content), step.call());
        judgement.requireNoFaults();
        return judgement;
    }

    private FixedSubmission fix(
            ApplicationContent content, Judgement judgement, List<SubmittedFile> fixed, ApplicationStep step) {
        Application application = step.application();
        CaseNumber number = caseNumber(step);
        SubmissionRecord record = SubmissionRecord.of(content, judgement.parties(), fixed, number.text(), step);
        Submission submission = record.submission(content);
        ApplicationSubmitted event = application.submit(submission, number, judgement, record.funding());
        applications.keep(submission);
        versions.submitted(submission);
        return FixedSubmission.of(submission, event, record.fileHashes());
    }

    /** It comes with the first submission and stays. */
    private CaseNumber caseNumber(ApplicationStep step) {
        return step.application().number().orElseGet(() -> numbers.ofApplication(step.call(), step.now()));
    }
}
