package fi.verkosto.coordination.indicator;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The periods that were ever closed; all others are open. */
@ApplicationScoped
public class IndicatorPeriods {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    IndicatorPeriods(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** What is known of a period, kept from now on. */
    IndicatorPeriod of(UUID indicatorId, Period period) {
        return stored.find("indicatorId = ?1 and period = ?2", indicatorId, period.toString())
                .singleResultOptional()
                .orElseGet(() -> {
                    IndicatorPeriod open = IndicatorPeriod.of(identifiers.next(), indicatorId, period);
                    stored.persist(open);
                    return open;
                });
    }

    public boolean isClosed(UUID indicatorId, Period period) {
        return stored.count(
                        "indicatorId = ?1 and period = ?2 and state = ?3",
                        indicatorId,
                        period.toString(),
                        PeriodState.CLOSED)
                > 0;
    }

    public Set<Period> closedOf(UUID indicatorId) {
        return stored.list("indicatorId = ?1 and state = ?2", indicatorId, PeriodState.CLOSED).stream()
                .map(IndicatorPeriod::period)
                .collect(Collectors.toSet());
    }

    private static final class Stored implements PanacheRepositoryBase<IndicatorPeriod, UUID> {}
}
