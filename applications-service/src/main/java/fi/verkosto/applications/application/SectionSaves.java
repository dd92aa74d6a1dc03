package fi.verkosto.applications.application;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.UnaryOperator;

/** What every change of a section entails. The application is locked; who may, and when, is for the callers to check. */
@ApplicationScoped
class SectionSaves {

    private final SubmissionRules rules;
    private final KeptVersions versions;
    private final UnsubmittedChanges unsubmitted;

    SectionSaves(SubmissionRules rules, KeptVersions versions, UnsubmittedChanges unsubmitted) {
        this.unsubmitted = unsubmitted;
        this.rules = rules;
        this.versions = versions;
    }

    /** What becomes of a section. */
    SectionContent changed(
            Application application, GrantCall call, SectionContent current, UnaryOperator<SectionContent> change) {
        SectionContent changed = change.apply(current);
        if (changed instanceof Answers answers) {
            refuseMalformed(application, call, answers);
        }
        return changed;
    }

    /** A section was changed. */
    void keep(Application application, GrantCall call, Section section) {
        refresh(application, call);
        versions.saved(application, section);
        versions.flush();
    }

    /** What is known of the application beside its content follows that. */
    void refresh(Application application, GrantCall call) {
        application.show(rules.judge(application.candidate(), call).overview());
        unsubmitted.note(application);
    }

    private void refuseMalformed(Application application, GrantCall call, Answers answers) {
        List<Fault> faults = rules.malformed(application.candidate(), call, answers.values());
        if (!faults.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
    }
}
