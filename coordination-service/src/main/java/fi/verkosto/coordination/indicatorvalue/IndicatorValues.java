package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.indicator.Period;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The values that networks reported. Whoever changes one has locked its network. */
@ApplicationScoped
class IndicatorValues {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    IndicatorValues(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(IndicatorValue value) {
        stored.persist(value);
    }

    /** So that what the database refuses is refused here. */
    void flush() {
        stored.flush();
    }

    Optional<IndicatorValue> find(UUID indicatorId, UUID networkId, Period period) {
        return stored.find(
                        "indicatorId = ?1 and networkId = ?2 and period = ?3",
                        indicatorId,
                        networkId,
                        period.toString())
                .singleResultOptional();
    }

    private static final class Stored implements PanacheRepositoryBase<IndicatorValue, UUID> {}
}
