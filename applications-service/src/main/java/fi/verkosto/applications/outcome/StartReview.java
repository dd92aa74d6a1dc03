package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationState;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Judgement;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.rules.SubmissionRules;
import fi.verkosto.applications.version.SubmittedState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/**
 * Follows the review: once its eligibility is decided, an application cannot be changed or withdrawn any more, and shows
 * what was submitted: what was saved afterwards and not submitted is left out.
 */
@ApplicationScoped
public class StartReview {

    private final OutcomeSteps steps;
    private final SubmittedState submitted;
    private final AwaitedSupplement supplement;
    private final SubmissionRules rules;
    private final AuditTrail auditTrail;

    StartReview(
            OutcomeSteps steps,
            SubmittedState submitted,
            AwaitedSupplement supplement,
            SubmissionRules rules,
            AuditTrail auditTrail) {
        this.steps = steps;
        this.submitted = submitted;
        this.supplement = supplement;
        this.rules = rules;
        this.auditTrail = auditTrail;
    }

    @Transactional
    public void start(UUID applicationId) {
        ApplicationStep step = steps.begin(applicationId);
        Application application = step.application();
        if (application.state() == ApplicationState.SUPPLEMENT_REQUESTED) {
            supplement.end(application, step.call(), step.now());
        }
        if (application.state() == ApplicationState.SUBMITTED) {
            Submission last = submitted.restored(application);
            Judgement judgement = rules.judge(application.candidate(application.contentBackTo(last)), step.call());
            application.startReview(last, judgement.overview(), step.now());
            auditTrail.recordBySystem(applicationId, AuditAction.REVIEW_STARTED, Map.of());
        }
    }
}
