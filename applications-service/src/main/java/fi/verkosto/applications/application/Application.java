package fi.verkosto.applications.application;

import fi.verkosto.applications.call.CaseNumber;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import fi.verkosto.applications.funding.Funding;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/** An application of a lead applicant and its consortium to one strand of a call. */
@Entity
@DynamicUpdate
@Table(name = "application")
public class Application extends FiledApplication {

    protected Application() {}

    public static Application draft(
            UUID id, UUID callId, String agency, String strand, String leadOrganisation, Instant now) {
        Application application = new Application();
        application.id = id;
        application.callId = callId;
        application.agency = agency;
        application.strand = strand;
        application.leadOrganisation = leadOrganisation;
        application.state = ApplicationState.DRAFT;
        application.form = Form.EMPTY;
        application.milestones = Milestones.started(now);
        application.ruling = Ruling.NONE;
        return application;
    }

    private void take(ApplicationEvent event) {
        state = ApplicationLifecycle.TABLE.next(state, event);
    }

    /** Whether anything changed: what is saved as it was is no new version. */
    public boolean save(SectionContent value, Instant now) {
        take(ApplicationEvent.EDIT);
        return fill(form.with(value), now);
    }

    /**
     * An officer changes a section on behalf of the applicant.
     *
     * @return whether anything is other than before
     */
    public boolean saveOnBehalf(SectionContent value, Instant now) {
        take(ApplicationEvent.EDIT_ON_BEHALF);
        return fill(form.with(value), now);
    }

    /**
     * Reopens a submitted application until the due time. The answer starts from what was submitted: what the applicant
     * saved afterwards and did not submit in time stays out of it.
     *
     * @param submitted the version that was submitted last
     * @param sections the sections that may be edited; empty for all
     */
    public void requestSupplement(Submission submitted, Instant dueAt, Set<Section> sections, Instant now) {
        take(ApplicationEvent.REQUEST_SUPPLEMENT);
        eventRevision++;
        fill(form.backTo(submitted), now);
        supplement = Supplement.of(dueAt, sections);
    }

    /** Only while a supplement is awaited, in time or overdue. */
    public void extendSupplement(Instant dueAt) {
        take(ApplicationEvent.EXTEND_SUPPLEMENT);
        eventRevision++;
        supplement = supplement.until(dueAt);
    }

    /** Also lets these sections be edited: without them nothing could be submitted. Only while a supplement is awaited. */
    public void openForSupplement(Set<Section> more) {
        take(ApplicationEvent.EXTEND_SUPPLEMENT);
        supplement = supplement.and(more);
    }

    /** The version that was submitted last stands. */
    public void cancelSupplement(Submission submitted, Instant now) {
        take(ApplicationEvent.CANCEL_SUPPLEMENT);
        eventRevision++;
        fill(form.backTo(submitted), now);
        supplement = null;
    }

    /** An edit on behalf after the deadline starts from what was submitted. */
    public void goBackOnBehalf(Submission submitted, Instant now) {
        take(ApplicationEvent.EDIT_ON_BEHALF);
        fill(form.backTo(submitted), now);
    }

    /** Kept with every change of the content or its files, so that no job has to compare them. */
    public void noteUnsubmitted(boolean isOther) {
        take(ApplicationEvent.EDIT);
        form = form.noted(isOther);
    }

    /**
     * Whoever may change an application brings up to date what lists show of it. Of a submitted one that is what was
     * submitted: only how complete it is goes by what is written now.
     */
    public void show(Overview present) {
        take(ApplicationEvent.EDIT);
        showAsWritten(present);
    }

    /**
     * Takes the next version if it has no faults. It answers a supplement request, if there was one.
     *
     * @param number the case number that it gets with the first version and keeps
     * @param organisations the numbers of those that take part in the version
     */
    public ApplicationSubmitted submit(
            Submission submission,
            CaseNumber number,
            Judgement judgement,
            Funding funding,
            OrganisationNumbers organisations) {
        take(ApplicationEvent.SUBMIT);
        judgement.requireNoFaults();
        if (submission.number() != submissions + 1) {
            throw new IllegalArgumentException("The next version is not the number " + submission.number());
        }
        supplement = null;
        submissions = submission.number();
        eventRevision++;
        number(number);
        milestones = milestones.of(submission);
        overview = judgement.overview();
        form = form.noted(false);
        return ApplicationSubmitted.of(this, submission, funding, organisations);
    }

    /** To other systems a draft was never there, and so there is no event of its end. */
    public Optional<ApplicationWithdrawn> withdraw(Instant now) {
        take(ApplicationEvent.WITHDRAW);
        eventRevision++;
        return wasSubmitted()
                ? Optional.of(new ApplicationWithdrawn(id, agency, eventRevision, callId, now))
                : Optional.empty();
    }

    public void expire() {
        take(ApplicationEvent.EXPIRE);
    }

    /**
     * Review has begun, of what was submitted.
     *
     * @param judged what lists show of that
     */
    public void startReview(Submission submitted, Overview judged, Instant now) {
        take(ApplicationEvent.START_REVIEW);
        fill(form.backTo(submitted), now);
        showAsWritten(judged);
    }

    /** The first decision was notified. */
    public void decide(NewRuling decision) {
        take(decision.isAward() ? ApplicationEvent.AWARD : ApplicationEvent.REJECT);
        ruling = Ruling.of(decision);
    }

    /** A decision was notified in the place of the one that held. */
    public void decideAnew(NewRuling decision) {
        take(decision.isAward() ? ApplicationEvent.AWARD_ANEW : ApplicationEvent.REJECT_ANEW);
        ruling = Ruling.of(decision);
    }

    public void decline() {
        take(ApplicationEvent.DECLINE);
    }

    /**
     * As its officers see it: what was submitted last, and no trace of what was saved since. A copy that nothing keeps; its
     * version is the number of the submission.
     */
    public Application asSubmitted(Submission submitted) {
        Application copy = draft(id, callId, agency, strand, leadOrganisation, milestones.createdAt());
        copy.version = submitted.number();
        copy.caseNumber = caseNumber;
        copy.runningNumber = runningNumber;
        copy.state = state;
        copy.form = Form.submitted(submitted);
        copy.supplement = supplement;
        copy.overview = overview.whole();
        copy.milestones = milestones.untilSubmission();
        copy.submissions = submissions;
        return copy;
    }
}
