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
public class SupplementRequests {

    private final Stored stored = new Stored();

    void add(SupplementRequest request) {
        stored.persist(request);
    }

    /** Brings changes to the database, and so gives them their versions. */
    void flush() {
        stored.flush();
    }

    /** How many were ever made of the application. */
    long numberOf(UUID applicationId) {
        return stored.count("applicationId", applicationId);
    }

    /** In the order of their making: a handful at the most. */
    public List<SupplementRequest> of(UUID applicationId) {
        return stored.list("applicationId = ?1 order by id", applicationId);
    }

    /** The one that the application is awaiting. */
    SupplementRequest open(Application application) {
        return of(application.id()).stream()
                .filter(request -> request.state(application) == SupplementState.OPEN)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No supplement is awaited of " + application.id()));
    }

    public SupplementRequest of(UUID applicationId, UUID id) {
        return stored.find("id = ?1 and applicationId = ?2", id, applicationId)
                .firstResultOptional()
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private static final class Stored implements PanacheRepositoryBase<SupplementRequest, UUID> {}
}
