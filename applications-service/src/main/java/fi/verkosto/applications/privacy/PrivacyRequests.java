package fi.verkosto.applications.privacy;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All exports and erasures. */
@ApplicationScoped
public class PrivacyRequests {

    private final Stored stored = new Stored();

    void add(PrivacyRequest request) {
        stored.persist(request);
    }

    public Optional<PrivacyRequest> erasure(UUID id) {
        return stored.findByIdOptional(id).filter(PrivacyRequest::isErasure);
    }

    private static final class Stored implements PanacheRepositoryBase<PrivacyRequest, UUID> {}
}
