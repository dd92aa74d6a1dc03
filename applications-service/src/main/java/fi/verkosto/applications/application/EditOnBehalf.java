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
 * An officer of the call changes a submitted application on behalf of the applicant, with a reason that the applicant is
 * told and finds in the history.
 */
@ApplicationScoped
public class EditOnBehalf {

    private final SubmittedState submitted;
    private final ApplicationAccess access;
    private final SectionSaves saves;
    private final SubmitApplication submitApplication;
    private final OnBehalfTrail trail;
    private final Arrival arrival;

    EditOnBehalf(
            SubmittedState submitted,
            ApplicationAccess access,
            SectionSaves saves,
            SubmitApplication submitApplication,
            OnBehalfTrail trail,
            Arrival arrival) {
        this.submitted = submitted;
        this.access = access;
        this.saves = saves;
        this.submitApplication = submitApplication;
        this.trail = trail;
        this.arrival = arrival;
    }

    /**
     * Changes one section. While the call is open the applicant submits; afterwards nobody could, so that the change
     * becomes the next submitted version at once: the last one with this section changed. What the applicant saved and
     * did not submit in time stays out of it.
     *
     * @param change what becomes of the section, which is a value of {@link Section#type}
     */
    @Transactional
    public Application edit(UUID id, Section section, String ifMatch, String reason, UnaryOperator<Object> change) {
        Instant now = arrival.instant();
        Application application = access.toProcess(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, now, ApplicationEvent.EDIT_ON_BEHALF);
        Versions.check(ifMatch, application.versionOf(section));
        boolean isClosed = call.phaseAt(now) == Phase.CLOSED;
        Object before = isClosed
                ? submitted.contentOf(application, section)
                : application.content().get(section);
        Object changed = saves.changed(application, call, section, before, change);
        SectionChange news = new SectionChange(section, before, changed);
        boolean isOther = !changed.equals(before);
        boolean becomesAVersion = isOther && isClosed;
        if (becomesAVersion) {
            application.goBackTo(submitted.restored(application), now);
        }
        if (isOther) {
            application.saveOnBehalf(section, changed, now);
            saves.keep(application, call, section);
            trail.edited(application, call, news, reason, now);
        }
        if (becomesAVersion) {
            submitApplication.fix(application, call, now, submission -> trail.submitted(submission, reason));
        }
        return application;
    }
}
