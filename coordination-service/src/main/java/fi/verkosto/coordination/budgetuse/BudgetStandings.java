package fi.verkosto.coordination.budgetuse;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where networks are with their budgets, for the service itself: nobody asks for a right. */
@ApplicationScoped
public class BudgetStandings {

    private final BudgetUseReports reports;

    BudgetStandings(BudgetUseReports reports) {
        this.reports = reports;
    }

    /** Of those networks of which it is known. */
    @Transactional
    public Map<UUID, BudgetStanding> of(Collection<UUID> networks) {
        Map<UUID, BudgetStanding> standings = new TreeMap<>();
        reports.ofAll(networks).stream()
                .collect(Collectors.groupingBy(BudgetUseReport::networkId))
                .forEach((network, told) ->
                        BudgetStanding.of(told).ifPresent(standing -> standings.put(network, standing)));
        return standings;
    }
}
