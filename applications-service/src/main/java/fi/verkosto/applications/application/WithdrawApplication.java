package fi.verkosto.applications.application;

import fi.verkosto.api.Versions;
import fi.verkosto.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** An applicant takes an application back, before its review has begun. */
@ApplicationScoped
public class WithdrawApplication {

    private final Applications applications;
    private final ApplicationAccess access;
    private final Outbox outbox;
    private final InstantSource clock;

    WithdrawApplication(Applications applications, ApplicationAccess access, Outbox outbox, InstantSource clock) {
        this.applications = applications;
        this.access = access;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    public Application withdraw(UUID id, String ifMatch) {
        Application application = access.toWrite(id);
        Versions.check(ifMatch, application.version());
        ApplicationWithdrawn withdrawn = application.withdraw(clock.instant());
        // A draft was never anybody else's business, and so its end is not either.
        if (application.wasSubmitted()) {
            outbox.publish(withdrawn);
        }
        applications.flush();
        return application;
    }
}
