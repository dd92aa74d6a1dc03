package fi.verkosto.review.selection;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.decision.Proposal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One computed selection of a call: a record of what was proposed, never changed. A later one does not erase it. */
@Entity
@Immutable
@Table(name = "selection")
public class Selection {

    @Id
    private UUID id;

    @Column(name = "call_id", nullable = false)
    private UUID callId;

    @Column(name = "made_by", nullable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    /** Null of one from before there were scenarios. */
    @JdbcTypeCode(SqlTypes.JSON)
    private SelectionBasis basis;

    /** Null of one from before it was kept. */
    @JdbcTypeCode(SqlTypes.JSON)
    private List<RankedStrand> ranking;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Proposal> proposals;

    /** Of the proposals, for lists, as their sum is. */
    @Column(nullable = false)
    private int awards;

    @Column(name = "awarded_total", nullable = false)
    private Money awardedTotal;

    protected Selection() {}

    Selection(UUID id, SelectionStep step, Proposed proposed) {
        basis = proposed.basis();
        this.id = id;
        callId = step.call().id();
        madeBy = step.officer();
        madeAt = step.now();
        ranking = List.copyOf(proposed.ranking());
        proposals = List.copyOf(proposed.proposals());
        List<Money> sums = proposals.stream()
                .map(Proposal::awarded)
                .filter(Objects::nonNull)
                .toList();
        awards = sums.size();
        awardedTotal = sums.stream().reduce(Money.ZERO, Money::plus);
    }

    public Money awardedTotal() {
        return awardedTotal;
    }

    public UUID id() {
        return id;
    }

    public UUID callId() {
        return callId;
    }

    public String madeBy() {
        return madeBy;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** What it follows. */
    public SelectionBasis basis() {
        return basis == null ? SelectionBasis.RANKING : basis;
    }

    /** What it read, strand by strand; none of one from before it was kept. */
    public Optional<List<RankedStrand>> ranking() {
        return Optional.ofNullable(ranking);
    }

    public List<Proposal> proposals() {
        return proposals;
    }
}
