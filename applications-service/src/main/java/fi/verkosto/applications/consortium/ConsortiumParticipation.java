package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.AccessRight;
import fi.verkosto.applications.access.MembershipState;
import fi.verkosto.applications.access.Participation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Answers what applications ask about their consortium. */
@ApplicationScoped
class ConsortiumParticipation implements Participation {

    private final Memberships memberships;
    private final AccessGrants grants;
    private final Overlaps overlaps;

    ConsortiumParticipation(Memberships memberships, AccessGrants grants, Overlaps overlaps) {
        this.memberships = memberships;
        this.grants = grants;
        this.overlaps = overlaps;
    }

    @Override
    public Map<String, MembershipState> members(UUID applicationId) {
        Map<String, MembershipState> members = new LinkedHashMap<>();
        memberships.of(applicationId).forEach(member -> members.put(member.organisation(), member.state()));
        return members;
    }

    @Override
    public Optional<AccessRight> right(UUID applicationId, String person) {
        return grants.find(applicationId, person).map(AccessGrant::right);
    }

    @Override
    public Set<String> alsoElsewhere(UUID applicationId, Set<UUID> leftOut) {
        return overlaps.alsoElsewhere(applicationId, leftOut);
    }
}
