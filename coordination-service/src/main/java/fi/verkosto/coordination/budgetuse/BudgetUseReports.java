package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.coordination.indicator.Period;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What networks told of their budgets. Whoever adds to it has locked the network. */
@ApplicationScoped
class BudgetUseReports {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    BudgetUseReports(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(BudgetUseReport report) {
        stored.persist(report);
    }

    /** The latest last. */
    List<BudgetUseReport> of(UUID networkId) {
        return stored.list("networkId = ?1 order by number", networkId);
    }

    /** Of several networks, each one's latest last. */
    List<BudgetUseReport> ofAll(Collection<UUID> networks) {
        return stored.list("networkId in ?1 order by networkId, number", networks);
    }

    Optional<BudgetUseReport> find(UUID networkId, int number) {
        return stored.find("networkId = ?1 and number = ?2", networkId, number).singleResultOptional();
    }

    boolean has(UUID networkId, Period quarter) {
        return stored.count("networkId = ?1 and quarter = ?2", networkId, quarter.toString()) > 0;
    }

    /** How many there are, which is the number of the latest. */
    int countOf(UUID networkId) {
        return (int) stored.count("networkId", networkId);
    }

    private static final class Stored implements PanacheRepositoryBase<BudgetUseReport, UUID> {}
}
