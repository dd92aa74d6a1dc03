package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.audit.AuditEntries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How often supplements of one application are asked for and extended. It is locked, so that nobody else does it too. */
@ApplicationScoped
class SupplementLimits {

    private final SupplementRequests requests;
    private final AuditEntries trail;
    private final CreationLimits limits;

    SupplementLimits(SupplementRequests requests, AuditEntries trail, CreationLimits limits) {
        this.requests = requests;
        this.trail = trail;
        this.limits = limits;
    }

    void requireFew(UUID applicationId) {
        CreationLimits.require(requests.numberOf(applicationId), limits.supplements(), "supplements");
    }

    void requireSeldom(UUID applicationId, Instant now) {
        CreationLimits.require(
                trail.count(applicationId, AuditAction.SUPPLEMENT_EXTENDED, now.minus(Duration.ofDays(1))),
                limits.supplementExtensionsADay(),
                "supplementExtensionsADay");
    }
}
