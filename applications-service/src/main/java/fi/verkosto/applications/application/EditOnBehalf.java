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
    private final NextSubmission nextSubmission;
    private final OnBehalfTrail trail;
    private final Arrival arrival;

    EditOnBehalf(
            SubmittedState submitted,
            ApplicationAccess access,
            SectionSaves saves,
            NextSubmission nextSubmission,
            OnBehalfTrail trail,
            Arrival arrival) {
        this.submitted = submitted;
        this.access = access;
        this.saves = saves;
        this.nextSubmission = nextSubmission;
        this.trail = trail;
        this.arrival = arrival;
    }

    /**
     * Changes one section of what was submitted last, which becomes the next version: that one with this section changed,
     * and nothing of what the applicant saved or attached since. After the deadline that is left out for good; while the
     * call is open it stays the applicant's, with the same change made to it.
     *
     * @param change what becomes of the section
     * @return what was submitted, as the officer sees it
     */
    @Transactional
    public Application edit(
            UUID id, Section section, String ifMatch, String reason, UnaryOperator<SectionContent> change) {
        Instant now = arrival.instant();
        Application application = access.toProcess(id);
        GrantCall call = access.callOf(application);
        Editing.requireAllowed(application, call, now, ApplicationEvent.EDIT_ON_BEHALF);
        Versions.check(ifMatch, application.submissions());
        Submission last = submitted.last(application);
        SectionContent before = last.content().get(section);
        SectionContent changed = saves.changed(application, call, before, change);
        if (changed.equals(before)) {
            return application.asSubmitted(last);
        }
        if (call.phaseAt(now) == Phase.CLOSED) {
            application.goBackOnBehalf(submitted.restored(application), now);
        }
        SectionContent written = application.content().get(section);
        application.saveOnBehalf(written.equals(before) ? changed : change.apply(written), now);
        saves.keep(application, call, section);
        trail.edited(application, call, new SectionChange(before, changed), reason, now);
        Submission next = nextSubmission.of(
                last.content().with(changed),
                application,
                call,
                now,
                submission -> trail.submitted(submission, reason));
        saves.refresh(application, call);
        return application.asSubmitted(next);
    }
}
