package fi.verkosto.applications.access;

import fi.verkosto.api.request.Arrival;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

/** What every step of a caller begins with: that they may take it, the application locked, its call, and when it was asked for. */
@ApplicationScoped
public class ApplicationSteps {

    private final ApplicationAccess access;
    private final Arrival arrival;

    ApplicationSteps(ApplicationAccess access, Arrival arrival) {
        this.access = access;
        this.arrival = arrival;
    }

    /** For whoever may change the content. */
    public ApplicationStep toEdit(UUID id) {
        return step(id, access::toEdit);
    }

    /** For people of the lead applicant. */
    public ApplicationStep toLead(UUID id) {
        return step(id, access::toLead);
    }

    /** For an officer of the call. */
    public ApplicationStep toProcess(UUID id) {
        return step(id, access::toProcess);
    }

    /** Of an application that is locked already, for somebody who may take the step. */
    public ApplicationStep of(Application locked) {
        return step(locked, arrival.instant());
    }

    /** The time is read first: nobody comes late by waiting for the lock. */
    private ApplicationStep step(UUID id, Function<UUID, Application> right) {
        Instant now = arrival.instant();
        return step(right.apply(id), now);
    }

    private ApplicationStep step(Application application, Instant now) {
        return new ApplicationStep(application, access.callOf(application), now);
    }
}
