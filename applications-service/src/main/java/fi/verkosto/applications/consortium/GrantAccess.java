package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Identifiers;
import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The lead's people let a person of the consortium view or edit an application, and take it back. In any phase: what may be
 * done with the right is decided where it is used.
 */
@ApplicationScoped
public class GrantAccess {

    private final GrantSteps steps;
    private final AccessGrants grants;
    private final Identifiers identifiers;
    private final CreationLimits limits;
    private final AuditTrail auditTrail;

    GrantAccess(
            GrantSteps steps,
            AccessGrants grants,
            Identifiers identifiers,
            CreationLimits limits,
            AuditTrail auditTrail) {
        this.steps = steps;
        this.grants = grants;
        this.identifiers = identifiers;
        this.limits = limits;
        this.auditTrail = auditTrail;
    }

    /** To somebody who is known in the consortium. Who has a right already gets the other one instead. */
    @Transactional
    public AccessGrant grant(UUID applicationId, String person, AccessRight right) {
        GrantStep step = steps.beginFor(person, applicationId);
        AccessGrant grant = grants.find(applicationId, person).orElseGet(() -> newGrant(applicationId, person));
        grant.give(right, step.person(), step.now());
        grants.persistAndFlush(grant);
        return recorded(AuditAction.RIGHT_GRANTED, grant);
    }

    private AccessGrant newGrant(UUID applicationId, String person) {
        CreationLimits.require(grants.count("applicationId", applicationId), limits.grants(), "grants");
        return AccessGrant.to(identifiers.next(), applicationId, person);
    }

    @Transactional
    public void revoke(UUID applicationId, UUID grantId) {
        UUID application = steps.begin(applicationId).application().id();
        AccessGrant grant = grants.find(application, grantId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        grants.delete(recorded(AuditAction.RIGHT_REVOKED, grant));
    }

    /** For the lead's people, who alone know who may. */
    @Transactional
    public List<AccessGrant> all(UUID applicationId) {
        return grants.of(steps.toRead(applicationId).id());
    }

    private AccessGrant recorded(AuditAction action, AccessGrant grant) {
        auditTrail.record(
                grant.applicationId(),
                action,
                Map.of(
                        AuditDetails.PERSON,
                        grant.person(),
                        AuditDetails.RIGHT,
                        grant.right().name()));
        return grant;
    }
}
