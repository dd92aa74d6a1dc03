package fi.verkosto.coordination.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A period of an indicator that was closed, and perhaps is open again. Whoever changes it has locked its indicator. */
@Entity
@Table(name = "indicator_period")
public class IndicatorPeriod {

    @Id
    private UUID id;

    @Column(name = "indicator_id")
    private UUID indicatorId;

    private String period;

    @Enumerated(EnumType.STRING)
    private PeriodState state;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "reopened_at")
    private Instant reopenedAt;

    @Column(name = "reopening_reason")
    private String reopeningReason;

    protected IndicatorPeriod() {}

    /** Open, as every period is that nobody has closed. */
    static IndicatorPeriod of(UUID id, UUID indicatorId, Period period) {
        var open = new IndicatorPeriod();
        open.id = id;
        open.indicatorId = indicatorId;
        open.period = period.toString();
        open.state = PeriodState.OPEN;
        return open;
    }

    void close(Instant now) {
        state = PeriodLifecycle.TABLE.next(state, PeriodEvent.CLOSE);
        closedAt = now;
    }

    void reopen(String reason, Instant now) {
        state = PeriodLifecycle.TABLE.next(state, PeriodEvent.REOPEN);
        reopenedAt = now;
        reopeningReason = reason;
    }

    public UUID indicatorId() {
        return indicatorId;
    }

    public Period period() {
        return Period.parse(period);
    }

    public PeriodState state() {
        return state;
    }

    /** When it was last closed. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<Instant> reopenedAt() {
        return Optional.ofNullable(reopenedAt);
    }

    /** Why it was last opened again. */
    public Optional<String> reopeningReason() {
        return Optional.ofNullable(reopeningReason);
    }
}
