package fi.verkosto.applications.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All exports and erasures. */
@ApplicationScoped
public class PrivacyRequests implements PanacheRepositoryBase<PrivacyRequest, UUID> {

    public Optional<PrivacyRequest> erasure(UUID id) {
        return findByIdOptional(id).filter(PrivacyRequest::isErasure);
    }
}
