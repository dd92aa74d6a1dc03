package fi.verkosto.applications.application;

import fi.verkosto.api.Versions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** An applicant changes the content while the call is open. */
@ApplicationScoped
public class EditApplication {

    private final Applications applications;
    private final ApplicationAccess access;
    private final InstantSource clock;

    EditApplication(Applications applications, ApplicationAccess access, InstantSource clock) {
        this.applications = applications;
        this.access = access;
        this.clock = clock;
    }

    @Transactional
    public Application edit(UUID id, String ifMatch, UnaryOperator<ApplicationContent> change) {
        Application application = access.toWrite(id);
        Versions.check(ifMatch, application.version());
        access.callOf(application).requireOpen(clock.instant());
        application.edit(change.apply(application.content()));
        applications.flush();
        return application;
    }
}
