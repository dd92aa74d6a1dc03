package fi.verkosto.applications.consortium;

import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.audit.AuditEntries;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** How many are invited to one application. It is locked, so that nobody else invites at the same time. */
@ApplicationScoped
class InvitationRoom {

    private final Memberships memberships;
    private final AuditEntries trail;
    private final CreationLimits limits;

    InvitationRoom(Memberships memberships, AuditEntries trail, CreationLimits limits) {
        this.memberships = memberships;
        this.trail = trail;
        this.limits = limits;
    }

    void require(UUID applicationId, String organisation, Instant now) {
        if (memberships.find(applicationId, organisation).isEmpty()) {
            CreationLimits.require(memberships.count("key.applicationId", applicationId), limits.members(), "members");
        }
        CreationLimits.require(
                trail.count(applicationId, AuditAction.MEMBER_INVITED, now.minus(Duration.ofDays(1))),
                limits.invitationsADay(),
                "invitationsADay");
    }
}
