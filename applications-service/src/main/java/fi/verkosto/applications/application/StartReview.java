package fi.verkosto.applications.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Follows the review: once its eligibility is decided, an application cannot be changed or withdrawn any more. */
@ApplicationScoped
public class StartReview {

    private final Applications applications;

    StartReview(Applications applications) {
        this.applications = applications;
    }

    @Transactional
    public void start(UUID applicationId) {
        applications.known(applicationId).startReview();
    }
}
