package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.outcome.ResolveCall;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An applicant takes an application back, before its review has begun. */
@ApplicationScoped
public class WithdrawApplication {

    private final SubmissionSteps steps;
    private final Outbox outbox;
    private final AuditTrail auditTrail;
    private final WithdrawalLetter letter;
    private final ResolveCall resolveCall;

    WithdrawApplication(
            SubmissionSteps steps,
            Outbox outbox,
            AuditTrail auditTrail,
            WithdrawalLetter letter,
            ResolveCall resolveCall) {
        this.steps = steps;
        this.outbox = outbox;
        this.auditTrail = auditTrail;
        this.letter = letter;
        this.resolveCall = resolveCall;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch) {
        ApplicationStep step = steps.beginWithdrawal(id, ifMatch);
        step.application().withdraw(step.now()).ifPresent(outbox::publish);
        auditTrail.record(id, AuditAction.WITHDRAWN, Map.of());
        letter.send(step);
        resolveCall.afterWithdrawal(step.call());
        return step.application();
    }
}
