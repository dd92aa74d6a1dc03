package fi.verkosto.review.audit;

import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.About;
import fi.verkosto.audit.Actor;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Writes down who did what with a review, in the transaction that does it. {@link AuditDetails} has the names in use. */
@ApplicationScoped
public class AuditTrail {

    private static final String SYSTEM = "review-service";

    private final AuditEntries entries;
    private final Caller caller;
    private final InstantSource clock;
    private final PersonNames names;

    AuditTrail(AuditEntries entries, Caller caller, InstantSource clock, PersonNames names) {
        this.names = names;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller did this to a review, its assignments or its decision. */
    public void record(UUID reviewId, ReviewRole role, ReviewAction action, Map<String, String> details) {
        write(About.aggregate(reviewId), callerAs(role), action, details);
    }

    /** It happened because of an event of another service or of what somebody else did: nobody asked for it. */
    public void recordBySystem(UUID reviewId, ReviewAction action, Map<String, String> details) {
        write(About.aggregate(reviewId), new Actor(SYSTEM, null, ReviewRole.SYSTEM), action, details);
    }

    /** The caller did this to a call as a whole. */
    public void recordOfCall(UUID callId, ReviewRole role, ReviewAction action, Map<String, String> details) {
        write(About.call(callId), callerAs(role), action, details);
    }

    private Actor callerAs(ReviewRole role) {
        caller.name().ifPresent(name -> names.remember(caller.subject(), name, clock.instant()));
        return new Actor(caller.subject(), null, role);
    }

    private void write(About about, Actor actor, ReviewAction action, Map<String, String> details) {
        entries.add(about, actor, action, clock.instant(), details);
    }
}
