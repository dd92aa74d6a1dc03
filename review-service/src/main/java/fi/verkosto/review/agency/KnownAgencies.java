package fi.verkosto.review.agency;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/** The agencies that review has heard of. */
@ApplicationScoped
public class KnownAgencies {

    private final Stored stored = new Stored();

    public Optional<KnownAgency> find(String businessId) {
        return stored.findByIdOptional(businessId);
    }

    void remember(ToldAgency told) {
        stored.findByIdOptional(told.businessId(), LockModeType.PESSIMISTIC_WRITE)
                .ifPresentOrElse(known -> known.learn(told), () -> stored.persistAndFlush(new KnownAgency(told)));
    }

    private static final class Stored implements PanacheRepositoryBase<KnownAgency, String> {}
}
