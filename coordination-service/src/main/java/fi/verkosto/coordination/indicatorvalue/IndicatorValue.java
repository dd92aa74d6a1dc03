package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.indicator.Indicator;
import fi.verkosto.coordination.indicator.Period;
import fi.verkosto.coordination.network.Network;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The value of an indicator that a network reported for a period, with every statement that was made of it. */
@Entity
@Table(name = "indicator_value")
public class IndicatorValue {

    static final int MOST_STATEMENTS = 50;

    @Id
    private UUID id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    @Column(name = "network_id")
    private UUID networkId;

    private String period;

    private int series;

    /** Of the row; readers are told how often it was stated. */
    @Version
    private long version;

    /** The whole, as it was last stated: what series are read from. */
    private BigDecimal whole;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "indicator_statement", joinColumns = @JoinColumn(name = "value_id"))
    @OrderColumn(name = "position")
    private List<Statement> statements = new ArrayList<>();

    protected IndicatorValue() {}

    static IndicatorValue of(
            UUID id, Indicator indicator, Network network, Period period, int series, Statement first) {
        var value = new IndicatorValue();
        value.id = id;
        value.indicatorId = indicator.id();
        value.networkId = network.id();
        value.period = period.toString();
        value.series = series;
        value.whole = first.figures().whole();
        value.statements.add(first);
        return value;
    }

    void correct(Statement later) {
        if (statements.size() == MOST_STATEMENTS) {
            throw new Refusal(CoordinationError.INDICATOR_LIMIT_REACHED).with("most", MOST_STATEMENTS);
        }
        statements.add(later);
        whole = later.figures().whole();
    }

    public UUID id() {
        return id;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    public UUID networkId() {
        return networkId;
    }

    public Period period() {
        return Period.parse(period);
    }

    public int series() {
        return series;
    }

    /** How often it was stated, so that nobody need read of a value that is not there yet what its version is: 0. */
    public static long versionOf(Optional<IndicatorValue> value) {
        return value.map(known -> known.statements.size()).orElse(0);
    }

    /** As it was last stated. */
    BigDecimal whole() {
        return whole;
    }

    /** What holds. */
    public Statement current() {
        return statements.getLast();
    }

    /** The first of them first. */
    public List<Statement> statements() {
        return List.copyOf(statements);
    }
}
