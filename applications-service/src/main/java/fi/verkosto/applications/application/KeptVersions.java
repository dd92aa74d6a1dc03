package fi.verkosto.applications.application;

import fi.verkosto.api.Arrival;
import fi.verkosto.api.Caller;
import fi.verkosto.api.CommonError;
import fi.verkosto.api.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Every state of every application since its first submission. The application is locked while one is added. */
@ApplicationScoped
public class KeptVersions implements PanacheRepositoryBase<KeptVersion, KeptVersion.Key> {

    private final Caller caller;
    private final Arrival arrival;

    KeptVersions(Caller caller, Arrival arrival) {
        this.caller = caller;
        this.arrival = arrival;
    }

    /** A draft is its writers' own business: nothing of it is kept before the first submission. */
    void saved(Application application, Section section) {
        if (application.wasSubmitted()) {
            persist(KeptVersion.saved(next(application), application, section, arrival.instant(), caller.subject()));
        }
    }

    void submitted(Application application) {
        persist(KeptVersion.submitted(next(application), application, arrival.instant(), caller.subject()));
    }

    private KeptVersion.Key next(Application application) {
        long kept = count("key.applicationId", application.id());
        return new KeptVersion.Key(application.id(), Math.toIntExact(kept + 1));
    }

    public KeptVersion known(UUID applicationId, int number) {
        return findByIdOptional(new KeptVersion.Key(applicationId, number))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** In the order of their making. */
    public List<KeptVersion> page(UUID applicationId, int after, int limit) {
        return find("key.applicationId = ?1 and key.number > ?2 order by key.number", applicationId, after)
                .range(0, limit - 1)
                .list();
    }
}
