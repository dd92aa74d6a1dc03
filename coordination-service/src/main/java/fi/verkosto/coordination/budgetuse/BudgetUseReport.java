package fi.verkosto.coordination.budgetuse;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.indicator.Period;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What of its budget a network has used, as it told once. It never changes: whoever knows better reports anew. */
@Entity
@Table(name = "budget_use_report")
public class BudgetUseReport {

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    /** Counts the reports of the network from 1. */
    private int number;

    private String quarter;

    private BigDecimal used;

    /** By the end of the next quarter; null where nothing is planned any more. */
    @Column(name = "planned_next")
    private BigDecimal plannedNext;

    private String currency;

    private String reason;

    /** The business ID of the lead that told it. */
    private String organisation;

    @Column(name = "reported_on")
    private LocalDate reportedOn;

    @Column(name = "reported_at")
    private Instant reportedAt;

    protected BudgetUseReport() {}

    static BudgetUseReport of(UUID id, UUID networkId, int number, BudgetNews news, String organisation, Instant now) {
        var report = new BudgetUseReport();
        report.id = id;
        report.networkId = networkId;
        report.number = number;
        report.quarter = news.quarter().toString();
        report.used = news.used().amount();
        report.plannedNext =
                news.plannedNext() == null ? null : news.plannedNext().amount();
        report.currency = news.used().currency();
        report.reason = news.reason();
        report.organisation = organisation;
        report.reportedOn = FinnishTime.dayOf(now);
        report.reportedAt = now;
        return report;
    }

    public UUID networkId() {
        return networkId;
    }

    public int number() {
        return number;
    }

    public Period quarter() {
        return Period.parse(quarter);
    }

    /** From the beginning to the end of the quarter. */
    public Money used() {
        return new Money(used, currency);
    }

    /** What was going to be used from the beginning to the end of the next quarter. */
    public Optional<Money> plannedNext() {
        return Optional.ofNullable(plannedNext).map(amount -> new Money(amount, currency));
    }

    /** Why the quarter was told of anew. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    public String organisation() {
        return organisation;
    }

    LocalDate reportedOn() {
        return reportedOn;
    }

    public Instant reportedAt() {
        return reportedAt;
    }
}
