package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.messaging.PublicEvent;
import java.time.Instant;
import java.util.UUID;

/**
 * The lead of a network told what of the budget was used by the end of a quarter.
 *
 * @param number counts the reports of the network from 1; of a quarter the one with the highest holds
 * @param plannedNext what is going to be used by the end of the next quarter; null where nothing is planned
 */
public record BudgetUseReported(
        UUID networkId,
        String agency,
        long revision,
        UUID programmeId,
        UUID callId,
        UUID applicationId,
        int number,
        String quarter,
        Money used,
        Money plannedNext,
        Instant reportedAt)
        implements PublicEvent {

    static BudgetUseReported of(Network network, BudgetUseReport report) {
        return new BudgetUseReported(
                network.id(),
                network.agency(),
                network.revision(),
                network.programmeId(),
                network.callId(),
                network.applicationId(),
                report.number(),
                report.quarter().toString(),
                report.used(),
                report.plannedNext().orElse(null),
                report.reportedAt());
    }

    @Override
    public String type() {
        return "fi.verkosto.network.budget-use-reported.v1";
    }

    @Override
    public UUID subject() {
        return networkId;
    }

    /** A programme, its coordinator and its few networks are one story to whoever follows it. */
    @Override
    public UUID partitionKey() {
        return programmeId;
    }
}
