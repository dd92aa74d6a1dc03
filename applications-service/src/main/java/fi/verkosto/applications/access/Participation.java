package fi.verkosto.applications.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Who takes part in an application beside its lead. Answered by the consortium, which knows applications and not the reverse. */
public interface Participation {

    /** Every provider that was ever invited, by business ID, and what became of it. */
    Map<String, MembershipState> members(UUID applicationId);

    /** What the person was given. Whether it holds depends on whom the person's token acts for. */
    Optional<AccessRight> right(UUID applicationId, String person);

    /**
     * Its lead and those of its accepted members that are in another living application of the call too. Only submitted ones
     * count: of a draft nobody but its own applicants knows who is in it.
     *
     * @param leftOut other applications that do not count
     */
    Set<String> alsoElsewhere(UUID applicationId, Set<UUID> leftOut);
}
