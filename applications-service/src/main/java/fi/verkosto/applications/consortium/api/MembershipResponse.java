package fi.verkosto.applications.consortium.api;

import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.consortium.Membership;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A provider's part in an application. */
@Schema(name = "Membership")
record MembershipResponse(
        UUID applicationId,

        @Schema(examples = "0502454-6") String businessId,

        MembershipState state,

        @Schema(description = "When it was invited, the last time")
        Instant invitedAt,

        @Schema(description = "When its present state began")
        Instant changedAt,

        @Schema(description = "The version for If-Match, as in the ETag")
        long version) {

    static MembershipResponse from(Membership membership) {
        return new MembershipResponse(
                membership.applicationId(),
                membership.organisation(),
                membership.state(),
                membership.invitedAt(),
                membership.changedAt(),
                membership.version());
    }
}
