package fi.verkosto.applications.application;

import jakarta.enterprise.context.ApplicationScoped;

/** The way back to what was submitted last: what was saved or attached afterwards and not submitted in time is left out. */
@ApplicationScoped
public class SubmittedState {

    private final Applications applications;
    private final SubmittedFiles files;

    SubmittedState(Applications applications, SubmittedFiles files) {
        this.applications = applications;
        this.files = files;
    }

    /** The version that was submitted last, after its files were made the present ones again. */
    public Submission restored(Application application) {
        files.goBackTo(application.id(), application.submissions());
        return applications.lastSubmission(application);
    }
}
