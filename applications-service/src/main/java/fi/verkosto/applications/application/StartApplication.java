package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Identifiers;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditTrail;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An applicant starts a draft for their organisation while the call is open. */
@ApplicationScoped
public class StartApplication {

    private final AuditTrail auditTrail;
    private final Applications applications;
    private final ApplicationAccess access;
    private final Calls calls;
    private final Providers providers;
    private final SubmissionRules rules;
    private final Identifiers identifiers;
    private final Arrival arrival;
    private final CreationLimits limits;

    StartApplication(
            Applications applications,
            ApplicationAccess access,
            Calls calls,
            Providers providers,
            SubmissionRules rules,
            Identifiers identifiers,
            Arrival arrival,
            AuditTrail auditTrail,
            CreationLimits limits) {
        this.limits = limits;
        this.auditTrail = auditTrail;
        this.applications = applications;
        this.access = access;
        this.calls = calls;
        this.providers = providers;
        this.rules = rules;
        this.identifiers = identifiers;
        this.arrival = arrival;
    }

    @Transactional
    public Application start(UUID callId, String strand) {
        String organisation = access.organisation();
        GrantCall call = calls.unchanging(callId);
        call.requireOpen(arrival.instant());
        if (call.terms().strand(strand).isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST)
                    .faults(List.of(Fault.at(
                            "/strand",
                            "strand-of-the-call",
                            "Haussa ei ole tällaista hakumuotoa",
                            "Utlysningen har ingen sådan ansökningsform",
                            "The call has no such strand")));
        }
        // Locked, as of two starts at once neither would count the other.
        if (providers.findLocked(organisation).isEmpty()) {
            throw new Refusal(ApplicationsError.PROVIDER_NOT_REGISTERED).with("businessId", organisation);
        }
        CreationLimits.require(
                applications.count("callId = ?1 and leadOrganisation = ?2", callId, organisation),
                limits.applications(),
                "applications");
        Application draft = Application.draft(identifiers.next(), callId, strand, organisation, arrival.instant());
        draft.show(rules.judge(draft.candidate(), call).overview());
        applications.persistAndFlush(draft);
        auditTrail.record(draft.id(), AuditAction.STARTED, Map.of());
        return draft;
    }
}
