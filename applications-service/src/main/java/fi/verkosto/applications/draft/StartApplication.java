package fi.verkosto.applications.draft;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.rules.SubmissionRules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;

/** An applicant starts a draft for their organisation while the call is open. */
@ApplicationScoped
public class StartApplication {

    private final StartSteps steps;
    private final SubmissionRules rules;
    private final Identifiers identifiers;
    private final Applications applications;
    private final AuditTrail auditTrail;

    StartApplication(
            StartSteps steps,
            SubmissionRules rules,
            Identifiers identifiers,
            Applications applications,
            AuditTrail auditTrail) {
        this.steps = steps;
        this.rules = rules;
        this.identifiers = identifiers;
        this.applications = applications;
        this.auditTrail = auditTrail;
    }

    @Transactional
    public Application start(UUID callId, String strand) {
        StartStep step = steps.begin(callId, strand);
        Application draft = Application.draft(
                identifiers.next(), callId, step.call().agency(), strand, step.organisation(), step.now());
        draft.show(rules.judge(draft.candidate(), step.call()).overview());
        applications.add(draft);
        auditTrail.record(draft.id(), AuditAction.STARTED, Map.of());
        return draft;
    }
}
