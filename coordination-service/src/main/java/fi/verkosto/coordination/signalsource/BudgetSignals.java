package fi.verkosto.coordination.signalsource;

import fi.verkosto.coordination.budgetuse.BudgetStanding;
import fi.verkosto.coordination.budgetuse.BudgetStandings;
import fi.verkosto.coordination.signal.Findings;
import fi.verkosto.coordination.signal.FoundSignal;
import fi.verkosto.coordination.signal.ProposedAction;
import fi.verkosto.coordination.signal.SignalOwner;
import fi.verkosto.coordination.signal.SignalSource;
import fi.verkosto.coordination.signal.Watch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** A network has used a good deal more of its budget, or less, than it had planned for the quarter. */
@ApplicationScoped
class BudgetSignals implements SignalSource {

    private final BudgetStandings standings;

    BudgetSignals(BudgetStandings standings) {
        this.standings = standings;
    }

    @Override
    public Findings look(Watch watch) {
        return new Findings(
                watch.pages().stream()
                        .flatMap(page -> standings.of(page).entrySet().stream())
                        .filter(network -> network.getValue().isOffPlan())
                        .map(network -> found(network.getKey(), network.getValue()))
                        .toList(),
                List.of());
    }

    private static FoundSignal found(UUID networkId, BudgetStanding standing) {
        String used = standing.used().amount().toPlainString();
        String planned = standing.planned().amount().toPlainString();
        return new FoundSignal(
                networkId,
                BudgetStanding.RULE,
                FoundSignal.WHOLE,
                standing.quarter() + " " + used + " " + planned,
                new TreeMap<>(Map.of("quarter", standing.quarter().toString(), "used", used, "planned", planned)),
                SignalOwner.COORDINATOR,
                ProposedAction.HELP_WITH_PLAN);
    }
}
