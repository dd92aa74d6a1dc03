package fi.verkosto.applications.application;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Fault;
import fi.verkosto.api.Refusal;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
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

    /**
     * What becomes of the section.
     *
     * @param current what it holds, a value of {@link Section#type} as what {@code change} answers
     */
    Object changed(
            Application application, GrantCall call, Section section, Object current, UnaryOperator<Object> change) {
        Object changed = change.apply(current);
        if (section == Section.ANSWERS) {
            refuseMalformed(application, call, changed);
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

    @SuppressWarnings("unchecked") // Answers are what a JSON object is read as, and so have texts as keys.
    private void refuseMalformed(Application application, GrantCall call, Object answers) {
        List<Fault> faults = rules.malformed(application.candidate(), call, (Map<String, Object>) answers);
        if (!faults.isEmpty()) {
            throw new Refusal(CommonError.INVALID_REQUEST).faults(faults);
        }
    }
}
