package fi.verkosto.applications.draft;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.content.Answers;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import fi.verkosto.applications.rules.SubmissionRules;
import fi.verkosto.applications.version.KeptVersions;
import fi.verkosto.applications.version.UnsubmittedChanges;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;

/** What every change of a section entails. The application is locked; who may, and when, is for the callers to check. */
@ApplicationScoped
public class SectionSaves {

    private final SubmissionRules rules;
    private final KeptVersions versions;
    private final UnsubmittedChanges unsubmitted;

    SectionSaves(SubmissionRules rules, KeptVersions versions, UnsubmittedChanges unsubmitted) {
        this.unsubmitted = unsubmitted;
        this.rules = rules;
        this.versions = versions;
    }

    /** What becomes of a section. */
    public SectionContent changed(ApplicationStep step, SectionContent current, UnaryOperator<SectionContent> change) {
        SectionContent changed = change.apply(current);
        if (changed instanceof Answers answers) {
            refuseMalformed(step, answers);
        }
        return changed;
    }

    /** A section was changed. */
    public void keep(ApplicationStep step, Section section) {
        refresh(step);
        versions.saved(step.application(), section);
        versions.flush();
    }

    /** What is known of the application beside its content follows that. */
    public void refresh(ApplicationStep step) {
        Application application = step.application();
        application.show(rules.judge(application.candidate(), step.call()).overview());
        unsubmitted.note(application);
    }

    private void refuseMalformed(ApplicationStep step, Answers answers) {
        List<Fault> faults = rules.malformed(step.application().candidate(), step.call(), answers.values());
        if (!faults.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
    }
}
