package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Versions;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.Phase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An officer of the call changes or takes back a submitted application on behalf of the applicant, with a reason that the
 * applicant is told and finds in the history.
 */
@ApplicationScoped
public class ActOnBehalf {

    private final Applications applications;
    private final ApplicationAccess access;
    private final SectionSaves saves;
    private final SubmitApplication submitApplication;
    private final OnBehalfTrail trail;
    private final Arrival arrival;

    ActOnBehalf(
            Applications applications,
            ApplicationAccess access,
            SectionSaves saves,
            SubmitApplication submitApplication,
            OnBehalfTrail trail,
            Arrival arrival) {
        this.applications = applications;
        this.access = access;
        this.saves = saves;
        this.submitApplication = submitApplication;
        this.trail = trail;
        this.arrival = arrival;
    }

    /**
     * Changes one section. While the call is open the applicant submits; afterwards nobody could, so that the change
     * becomes the next submitted version at once: the last one with this section changed. What the applicant saved in
     * other sections and did not submit in time stays out of it.
     *
     * @param change what becomes of the section, which is a value of {@link Section#type}
     */
    @Transactional
    public Application edit(UUID id, Section section, String ifMatch, String reason, UnaryOperator<Object> change) {
        Instant now = arrival.instant();
        Application application = access.toProcess(id);
        GrantCall call = access.callOf(application);
        Object changed = saves.changed(application, call, section, ifMatch, change);
        boolean isClosed = call.phaseAt(now) == Phase.CLOSED;
        if (isClosed) {
            application.goBackTo(applications.lastSubmission(application), now);
        }
        boolean isOther = application.saveOnBehalf(section, changed, now);
        if (isOther) {
            saves.keep(application, call, section);
            trail.edited(application, call, section, reason, now);
        }
        if (isOther && isClosed) {
            trail.submitted(submitApplication.fix(application, call, now), reason);
        }
        applications.flush();
        return application;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch, String reason) {
        Instant now = arrival.instant();
        Application application = access.toProcess(id);
        Versions.check(ifMatch, application.version());
        trail.withdrawn(application, access.callOf(application), application.withdraw(now), reason);
        applications.flush();
        return application;
    }
}
