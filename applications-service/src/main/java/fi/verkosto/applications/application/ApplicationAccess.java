package fi.verkosto.applications.application;

import fi.verkosto.api.Caller;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.StaffRole;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * Who may see and change which application: people of the lead applicant their own; officers of the call what was
 * submitted. For everybody else an application does not exist.
 */
@ApplicationScoped
public class ApplicationAccess {

    private final Applications applications;
    private final Calls calls;
    private final Caller caller;

    ApplicationAccess(Applications applications, Calls calls, Caller caller) {
        this.applications = applications;
        this.calls = calls;
        this.caller = caller;
    }

    public Application toRead(UUID id) {
        return applications
                .findByIdOptional(id)
                .filter(application -> isOwn(application) || isForOfficer(application))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    Application toWrite(UUID id) {
        Application application = toRead(id);
        if (!isOwn(application)) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return application;
    }

    public Submission submission(UUID id, int number) {
        return applications.submission(toRead(id).id(), number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    public GrantCall callOf(Application application) {
        return calls.published(application.callId());
    }

    /** The caller's own applications; with a call of theirs, an officer sees what was submitted to it. */
    public List<Application> page(UUID callId, ApplicationState state, UUID after, int limit) {
        boolean asOfficer = callId != null && caller.has("officer") && isOfficerOf(calls.published(callId));
        Applications.Filter filter = asOfficer
                ? new Applications.Filter(callId, state, null, true)
                : new Applications.Filter(callId, state, organisation(), false);
        return applications.page(filter, after, limit);
    }

    String organisation() {
        return caller.organisation()
                .filter(_ -> caller.has("applicant"))
                .orElseThrow(() -> new Refusal(ApplicationsError.ORGANISATION_REQUIRED));
    }

    private boolean isOwn(Application application) {
        return caller.has("applicant") && caller.isOf(application.leadOrganisation());
    }

    private boolean isForOfficer(Application application) {
        return caller.has("officer") && application.wasSubmitted() && isOfficerOf(callOf(application));
    }

    private boolean isOfficerOf(GrantCall call) {
        return call.hasStaff(caller.subject(), StaffRole.OFFICER);
    }
}
