package fi.verkosto.review.audit;

import fi.verkosto.api.request.Caller;
import fi.verkosto.audit.About;
import fi.verkosto.audit.Actor;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.PersonNames;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.UUID;

/** Writes down who did what with a review, in the transaction that does it. {@link AuditDetails} has the names in use. */
@ApplicationScoped
public class AuditTrail {

    /** Who acts where nobody asked. */
    public static final String SYSTEM = "review-service";

    private final AuditEntries entries;
    private final Caller caller;
    private final InstantSource clock;
    private final PersonNames names;
    private final Event<Happened> happened;

    AuditTrail(AuditEntries entries, Caller caller, InstantSource clock, PersonNames names, Event<Happened> happened) {
        this.happened = happened;
        this.names = names;
        this.entries = entries;
        this.caller = caller;
        this.clock = clock;
    }

    /** The caller did this to a review, its assignments or its decision. */
    public void record(UUID reviewId, ReviewRole role, ReviewAction action, Map<String, String> details) {
        write(About.aggregate(reviewId), caller(), role, action, details);
    }

    /** It happened because of an event of another service or of what somebody else did: nobody asked for it. */
    public void recordBySystem(UUID reviewId, ReviewAction action, Map<String, String> details) {
        write(About.aggregate(reviewId), SYSTEM, ReviewRole.SYSTEM, action, details);
    }

    /** The caller did this to a call as a whole. */
    public void recordOfCall(UUID callId, ReviewRole role, ReviewAction action, Map<String, String> details) {
        write(About.call(callId), caller(), role, action, details);
    }

    /** The same of a call as a whole. */
    public void recordOfCallBySystem(UUID callId, ReviewAction action, Map<String, String> details) {
        write(About.call(callId), SYSTEM, ReviewRole.SYSTEM, action, details);
    }

    /** The caller looks at a call as a whole: once for each hour in which they do, however often a dashboard asks. */
    public void recordReadOfCall(UUID callId, ReviewRole role, ReviewAction action) {
        entries.addOnceAnHour(About.call(callId), new Actor(caller(), null, role), action, clock.instant());
    }

    private String caller() {
        caller.name().ifPresent(name -> names.remember(caller.subject(), name, clock.instant()));
        return caller.subject();
    }

    private void write(About about, String by, ReviewRole role, ReviewAction action, Map<String, String> details) {
        Instant now = clock.instant();
        entries.add(about, new Actor(by, null, role), action, now, details);
        happened.fire(new Happened(about.aggregateId(), about.callId(), by, role, action, now, Map.copyOf(details)));
    }
}
