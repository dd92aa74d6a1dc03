package fi.verkosto.applications.application;

import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/**
 * Follows the review: once its eligibility is decided, an application cannot be changed or withdrawn any more, and shows
 * what was submitted: what was saved afterwards and not submitted is left out.
 */
@ApplicationScoped
public class StartReview {

    private final Applications applications;
    private final SubmittedState submitted;
    private final AwaitedSupplement supplement;
    private final SubmissionRules rules;
    private final Calls calls;
    private final AuditTrail auditTrail;
    private final InstantSource clock;

    StartReview(
            Applications applications,
            SubmittedState submitted,
            AwaitedSupplement supplement,
            SubmissionRules rules,
            Calls calls,
            AuditTrail auditTrail,
            InstantSource clock) {
        this.applications = applications;
        this.submitted = submitted;
        this.supplement = supplement;
        this.rules = rules;
        this.calls = calls;
        this.auditTrail = auditTrail;
        this.clock = clock;
    }

    @Transactional
    public void start(UUID applicationId) {
        Instant now = clock.instant();
        Application application = applications.known(applicationId);
        GrantCall call = calls.published(application.callId());
        if (application.state() == ApplicationState.SUPPLEMENT_REQUESTED) {
            supplement.end(application, call, now);
        }
        if (application.state() == ApplicationState.SUBMITTED) {
            Submission last = submitted.restored(application);
            Judgement judgement = rules.judge(application.candidate(application.contentBackTo(last)), call);
            application.startReview(last, judgement.overview(), now);
            auditTrail.recordBySystem(applicationId, AuditAction.REVIEW_STARTED, Map.of());
        }
    }
}
