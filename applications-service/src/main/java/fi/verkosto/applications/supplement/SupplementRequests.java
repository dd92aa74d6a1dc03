package fi.verkosto.applications.supplement;

import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
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

    public SupplementRequest of(UUID applicationId, UUID id) {
        return find("id = ?1 and applicationId = ?2", id, applicationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
