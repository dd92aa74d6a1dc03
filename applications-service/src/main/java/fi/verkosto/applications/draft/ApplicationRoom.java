package fi.verkosto.applications.draft;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.ApplicationsError;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.application.CreationLimits;
import fi.verkosto.applications.provider.Providers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** How many applications a registered organisation can have in a call. */
@ApplicationScoped
class ApplicationRoom {

    private final Providers providers;
    private final Applications applications;
    private final CreationLimits limits;

    ApplicationRoom(Providers providers, Applications applications, CreationLimits limits) {
        this.providers = providers;
        this.applications = applications;
        this.limits = limits;
    }

    void require(String organisation, UUID callId) {
        // Locked, as of two starts at once neither would count the other.
        if (providers.findLocked(organisation).isEmpty()) {
            throw new Refusal(ApplicationsError.PROVIDER_NOT_REGISTERED).with("businessId", organisation);
        }
        CreationLimits.require(applications.numberOf(callId, organisation), limits.applications(), "applications");
    }
}
