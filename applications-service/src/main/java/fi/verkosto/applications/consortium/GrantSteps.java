package fi.verkosto.applications.consortium;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.access.ApplicationAccess;
import fi.verkosto.applications.application.Application;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What everything about rights begins with: it is for people of the lead alone. */
@ApplicationScoped
class GrantSteps {

    private final ApplicationAccess access;
    private final Caller caller;
    private final Arrival arrival;

    GrantSteps(ApplicationAccess access, Caller caller, Arrival arrival) {
        this.access = access;
        this.caller = caller;
        this.arrival = arrival;
    }

    GrantStep begin(UUID applicationId) {
        return new GrantStep(access.toLead(applicationId), caller.subject(), arrival.instant());
    }

    Application toRead(UUID applicationId) {
        Application application = access.toRead(applicationId);
        if (!access.isOfLead(application)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return application;
    }
}
