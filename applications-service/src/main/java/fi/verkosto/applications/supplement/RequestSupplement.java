package fi.verkosto.applications.supplement;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Caller;
import fi.verkosto.api.Identifiers;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationAccess;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** An officer reopens one submitted application after the deadline, for a stated supplement. */
@ApplicationScoped
public class RequestSupplement {

    private final ApplicationAccess access;
    private final SupplementChanges changes;
    private final Identifiers identifiers;
    private final Arrival arrival;
    private final Caller caller;
    private final CreationLimits limits;

    RequestSupplement(
            ApplicationAccess access,
            SupplementChanges changes,
            Identifiers identifiers,
            Arrival arrival,
            Caller caller,
            CreationLimits limits) {
        this.limits = limits;
        this.access = access;
        this.changes = changes;
        this.identifiers = identifiers;
        this.arrival = arrival;
        this.caller = caller;
    }

    @Transactional
    public SupplementRequest request(UUID applicationId, SupplementRequest.Wish wish) {
        Instant now = arrival.instant();
        Application application = access.toProcess(applicationId);
        GrantCall call = access.callOf(application);
        requireClosed(call, now);
        DueTime.require(wish.dueAt(), now);
        CreationLimits.require(changes.asked(applicationId), limits.supplements(), "supplements");
        SupplementRequest request = new SupplementRequest(identifiers.next(), application, wish, now, caller.subject());
        application.requestSupplement(changes.submitted(application), wish.dueAt(), wish.sections(), now);
        changes.announce(application, call, request, AuditAction.SUPPLEMENT_REQUESTED);
        return request;
    }

    /** Until then the applicant can change everything without being asked. */
    private static void requireClosed(GrantCall call, Instant now) {
        if (call.phaseAt(now) != Phase.CLOSED) {
            throw new Refusal(ApplicationsError.CALL_NOT_CLOSED)
                    .with("phase", call.phaseAt(now).name())
                    .with("closesAt", call.terms().closesAt().toString());
        }
    }
}
