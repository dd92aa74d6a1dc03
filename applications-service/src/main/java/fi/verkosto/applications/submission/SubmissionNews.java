package fi.verkosto.applications.submission;

import fi.verkosto.applications.licence.LicenceNews;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells other systems of a version that was fixed, and of what they cannot know of its lead and members. */
@ApplicationScoped
public class SubmissionNews {

    private final Outbox outbox;
    private final LicenceNews licences;

    SubmissionNews(Outbox outbox, LicenceNews licences) {
        this.outbox = outbox;
        this.licences = licences;
    }

    public void tell(FixedSubmission fixed) {
        outbox.publish(fixed.event());
        licences.tellOf(fixed.submission().applicationId());
    }
}
