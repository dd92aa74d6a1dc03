package fi.verkosto.applications.supplement;

import fi.verkosto.api.request.Caller;
import fi.verkosto.api.request.Versions;
import fi.verkosto.applications.access.ApplicationSteps;
import fi.verkosto.applications.application.ApplicationStep;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What every step with a supplement begins with: an officer of the call takes it, and the application is locked. */
@ApplicationScoped
class SupplementSteps {

    private final ApplicationSteps steps;
    private final SupplementRequests requests;
    private final Caller caller;

    SupplementSteps(ApplicationSteps steps, SupplementRequests requests, Caller caller) {
        this.steps = steps;
        this.requests = requests;
        this.caller = caller;
    }

    /** One that is not asked for yet. */
    ApplicationStep begin(UUID applicationId) {
        return steps.toProcess(applicationId);
    }

    /** One that is as the officer last read it. */
    SupplementStep begin(UUID applicationId, UUID id, String ifMatch, SupplementEvent event) {
        ApplicationStep step = begin(applicationId);
        SupplementRequest request = requests.of(applicationId, id);
        Versions.check(ifMatch, request.version());
        request.require(event, step.application());
        return new SupplementStep(request, step.application(), step.call(), step.now());
    }

    /** Who takes the step. */
    String officer() {
        return caller.subject();
    }
}
