package fi.verkosto.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Follows the applicant's refusal of an award. */
@ApplicationScoped
public class RecordDecline {

    private final Applications applications;

    RecordDecline(Applications applications) {
        this.applications = applications;
    }

    @Transactional
    public void record(UUID applicationId) {
        applications.known(applicationId).decline();
    }
}
