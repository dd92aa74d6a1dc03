package fi.verkosto.applications.application;

import fi.verkosto.api.Versions;
import fi.verkosto.applications.call.GrantCall;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** Fixes the present content as a version, gives the case number, and tells the contact person and everybody else. */
@ApplicationScoped
public class SubmitApplication {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Announcements announcements;
    private final InstantSource clock;

    SubmitApplication(
            Applications applications, ApplicationAccess access, Announcements announcements, InstantSource clock) {
        this.applications = applications;
        this.access = access;
        this.announcements = announcements;
        this.clock = clock;
    }

    @Transactional
    public Submission submit(UUID id, String ifMatch) {
        Instant now = clock.instant();
        Application application = access.toWrite(id);
        Versions.check(ifMatch, application.version());
        GrantCall call = access.callOf(application);
        call.requireOpen(now);
        Submission submission = application.submit(call.terms(), now);
        if (!application.isRegistered()) {
            application.register(applications.nextCaseNumber(call.terms().caseNumber()));
        }
        applications.keep(submission);
        announcements.submitted(application, submission, call);
        applications.flush();
        return submission;
    }
}
