package fi.verkosto.applications.onbehalf;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationEvent;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import fi.verkosto.applications.draft.SectionChange;
import fi.verkosto.applications.draft.SectionSaves;
import fi.verkosto.applications.submission.FixedSubmission;
import fi.verkosto.applications.submission.NextSubmission;
import fi.verkosto.applications.submission.SubmissionNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * An officer of the call changes a submitted application on behalf of the applicant, with a reason that the applicant is
 * told and finds in the history.
 */
@ApplicationScoped
public class EditOnBehalf {

    private final OnBehalfSteps steps;
    private final SectionSaves saves;
    private final NextSubmission nextSubmission;
    private final SubmissionNews news;
    private final OnBehalfTrail trail;

    EditOnBehalf(
            OnBehalfSteps steps,
            SectionSaves saves,
            NextSubmission nextSubmission,
            SubmissionNews news,
            OnBehalfTrail trail) {
        this.steps = steps;
        this.saves = saves;
        this.nextSubmission = nextSubmission;
        this.news = news;
        this.trail = trail;
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
        ApplicationStep step = steps.begin(id, ifMatch, ApplicationEvent.EDIT_ON_BEHALF);
        Application application = step.application();
        Submission last = steps.last(step);
        SectionContent before = last.content().get(section);
        SectionContent changed = saves.changed(step, before, change);
        if (changed.equals(before)) {
            return application.asSubmitted(last);
        }
        steps.leaveOutWhatCameTooLate(step);
        SectionContent written = application.content().get(section);
        application.saveOnBehalf(written.equals(before) ? changed : change.apply(written), step.now());
        saves.keep(step, section);
        trail.edited(step, new SectionChange(before, changed), reason);
        FixedSubmission next = nextSubmission.of(last.content().with(changed), step);
        news.tell(next);
        saves.refresh(step);
        trail.submitted(step, section, next, reason);
        return application.asSubmitted(next.submission());
    }
}
