package fi.verkosto.applications.supplement;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.application.Application;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All supplement requests. Whether the reader may see the application is for the caller to ask first. */
@ApplicationScoped
public class SupplementRequests implements PanacheRepositoryBase<SupplementRequest, UUID> {

    /** In the order of their making: a handful at the most. */
    public List<SupplementRequest> of(UUID applicationId) {
        return list("applicationId = ?1 order by id", applicationId);
    }

    /** The one that the application is awaiting. */
    SupplementRequest open(Application application) {
        return of(application.id()).stream()
                .filter(request -> request.state(application) == SupplementState.OPEN)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No supplement is awaited of " + application.id()));
    }

    public SupplementRequest of(UUID applicationId, UUID id) {
        return find("id = ?1 and applicationId = ?2", id, applicationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
