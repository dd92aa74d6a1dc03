package fi.verkosto.applications.consortium;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Caller;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Identifiers;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.application.AccessRight;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
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

    private final AccessGrants grants;
    private final ApplicationAccess access;
    private final Identifiers identifiers;
    private final Caller caller;
    private final Arrival arrival;
    private final AuditTrail auditTrail;
    private final CreationLimits limits;

    GrantAccess(
            AccessGrants grants,
            ApplicationAccess access,
            Identifiers identifiers,
            Caller caller,
            Arrival arrival,
            AuditTrail auditTrail,
            CreationLimits limits) {
        this.limits = limits;
        this.grants = grants;
        this.access = access;
        this.identifiers = identifiers;
        this.caller = caller;
        this.arrival = arrival;
        this.auditTrail = auditTrail;
    }

    /** Who has a right already gets the other one instead. */
    @Transactional
    public AccessGrant grant(UUID applicationId, String person, AccessRight right) {
        Application application = access.toLead(applicationId);
        AccessGrant grant = grants.find(application.id(), person).orElseGet(() -> newGrant(application.id(), person));
        grant.give(right, caller.subject(), arrival.instant());
        grants.persistAndFlush(grant);
        return recorded(AuditAction.RIGHT_GRANTED, grant);
    }

    private AccessGrant newGrant(UUID applicationId, String person) {
        CreationLimits.require(grants.count("applicationId", applicationId), limits.grants(), "grants");
        return AccessGrant.to(identifiers.next(), applicationId, person);
    }

    @Transactional
    public void revoke(UUID applicationId, UUID grantId) {
        Application application = access.toLead(applicationId);
        AccessGrant grant =
                grants.find(application.id(), grantId).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        grants.delete(recorded(AuditAction.RIGHT_REVOKED, grant));
    }

    /** For the lead's people, who alone know who may. */
    @Transactional
    public List<AccessGrant> all(UUID applicationId) {
        Application application = access.toRead(applicationId);
        if (!access.isOfLead(application)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return grants.of(application.id());
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
