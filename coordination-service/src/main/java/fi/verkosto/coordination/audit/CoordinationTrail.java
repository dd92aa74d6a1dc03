package fi.verkosto.coordination.audit;

import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.About;
import fi.verkosto.audit.Actor;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Writes down who did what, in the transaction that does it. */
@ApplicationScoped
public class CoordinationTrail {

    /** Who acts where nobody asked. */
    public static final String SYSTEM = "coordination-service";

    private final AuditEntries entries;
    private final Caller caller;
    private final InstantSource clock;
    private final PersonNames names;

    CoordinationTrail(AuditEntries entries, Caller caller, InstantSource clock, PersonNames names) {
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
        this.names = names;
    }

    /** The caller did this for the organisation that their own token names. */
    public void byOrganisation(
            UUID about, CoordinationRole role, CoordinationAction action, Map<String, String> details) {
        write(about, role, caller.organisation().orElse(null), action, details);
    }

    /** The caller did this for the agency. */
    public void byOfficer(UUID about, CoordinationAction action, Map<String, String> details) {
        write(about, CoordinationRole.OFFICER, null, action, details);
    }

    /**
     * The caller did this in a role that may be one of an organisation, of the agency or of the ministry.
     *
     * @param organisation for which they acted, perhaps because it has invited them; null for none
     */
    public void by(
            CoordinationRole role,
            String organisation,
            UUID about,
            CoordinationAction action,
            Map<String, String> details) {
        write(about, role, organisation, action, details);
    }

    /** It happened because of an event of another service or of what somebody else did: nobody asked for it. */
    public void bySystem(UUID about, CoordinationAction action, Map<String, String> details) {
        entries.add(
                About.aggregate(about),
                new Actor(SYSTEM, null, CoordinationRole.SYSTEM),
                action,
                clock.instant(),
                details);
    }

    private void write(
            UUID about,
            CoordinationRole role,
            String organisation,
            CoordinationAction action,
            Map<String, String> details) {
        Instant now = clock.instant();
        caller.name().ifPresent(name -> names.remember(caller.subject(), name, now));
        entries.add(About.aggregate(about), new Actor(caller.subject(), organisation, role), action, now, details);
    }
}
