package fi.verkosto.applications.version;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.Submission;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps whether an application is other than it was submitted, with every change of its content or its files. */
@ApplicationScoped
public class UnsubmittedChanges {

    private final Applications applications;
    private final SubmittedFiles files;

    UnsubmittedChanges(Applications applications, SubmittedFiles files) {
        this.applications = applications;
        this.files = files;
    }

    /** The application is locked. A draft is unsubmitted as a whole. */
    public void note(Application application) {
        if (application.wasSubmitted()) {
            Submission last = applications.lastSubmission(application);
            application.noteUnsubmitted(
                    !application.differingFrom(last).isEmpty() || !files.areThoseOf(application.id(), last.number()));
        }
    }
}
