package fi.verkosto.applications.version;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.audit.AuditAction;
import fi.verkosto.applications.audit.AuditDetails;
import fi.verkosto.applications.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The way back to what was submitted last: what was saved or attached afterwards and not submitted in time is left out. */
@ApplicationScoped
public class SubmittedState {

    private final Applications applications;
    private final SubmittedFiles files;
    private final AuditTrail auditTrail;

    SubmittedState(Applications applications, SubmittedFiles files, AuditTrail auditTrail) {
        this.applications = applications;
        this.files = files;
        this.auditTrail = auditTrail;
    }

    /** The version that was submitted last, after its files were made the present ones again. The history has what differed. */
    public Submission restored(Application application) {
        Submission submitted = applications.lastSubmission(application);
        files.goBackTo(application.id(), submitted.number())
                .forEach(file -> leftOut(submitted, AuditDetails.ITEM, file.toString()));
        application
                .differingFrom(submitted)
                .forEach(section -> leftOut(submitted, AuditDetails.SECTION, section.path()));
        return submitted;
    }

    private void leftOut(Submission submitted, String what, String which) {
        auditTrail.recordBySystem(
                submitted.applicationId(),
                AuditAction.UNSUBMITTED_LEFT_OUT,
                Map.of(AuditDetails.SUBMISSION, Integer.toString(submitted.number()), what, which));
    }

    public Submission last(Application application) {
        return applications.lastSubmission(application);
    }
}
