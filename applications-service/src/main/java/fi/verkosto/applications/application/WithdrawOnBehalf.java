package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** An officer of the call takes a submitted application back on behalf of the applicant, with a reason. */
@ApplicationScoped
public class WithdrawOnBehalf {

    private final Applications applications;
    private final ApplicationAccess access;
    private final OnBehalfTrail trail;
    private final ResolveCall resolveCall;
    private final Arrival arrival;

    WithdrawOnBehalf(
            Applications applications,
            ApplicationAccess access,
            OnBehalfTrail trail,
            ResolveCall resolveCall,
            Arrival arrival) {
        this.applications = applications;
        this.access = access;
        this.trail = trail;
        this.resolveCall = resolveCall;
        this.arrival = arrival;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch, String reason) {
        Application application = access.toProcess(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, arrival.instant(), ApplicationEvent.WITHDRAW);
        Versions.check(ifMatch, application.submissions());
        ApplicationWithdrawn withdrawn = application.withdraw(arrival.instant());
        trail.withdrawn(application, call, withdrawn, reason);
        applications.flush();
        resolveCall.afterWithdrawal(call);
        return application.asSubmitted(applications.lastSubmission(application));
    }
}
