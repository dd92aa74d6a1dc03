package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows what a network told of its budget to those who may see the network. */
@ApplicationScoped
public class ReadBudgetUse {

    private final NetworkAccess access;
    private final BudgetUseReports reports;

    ReadBudgetUse(NetworkAccess access, BudgetUseReports reports) {
        this.access = access;
        this.reports = reports;
    }

    /** All, the latest last. */
    @Transactional
    public List<BudgetUseReport> of(UUID networkId) {
        return reports.of(access.toRead(networkId).id());
    }

    @Transactional
    public BudgetUseReport one(UUID networkId, int number) {
        access.toRead(networkId);
        return reports.find(networkId, number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
