package fi.verkosto.coordination.indicator;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.programme.Programme;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;

/** Something that every network of a programme reports, period by period. */
@Entity
public class Indicator {

    static final int MOST_OF_PROGRAMME = 50;
    static final int MOST_DEFINITIONS = 30;

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    /** Its name for programs, once and for all. */
    private String code;

    @Version
    private long version;

    /** Grows with every event of this indicator, and is told in it; 0 before the first. */
    private long revision;

    @Enumerated(EnumType.STRING)
    private IndicatorState state;

    // A few rows, and every question needs them.
    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = MOST_OF_PROGRAMME)
    @CollectionTable(name = "indicator_definition", joinColumns = @JoinColumn(name = "indicator_id"))
    @OrderColumn(name = "position")
    private List<DefinitionVersion> definitions = new ArrayList<>();

    @Column(name = "in_use_at")
    private Instant inUseAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "retirement_reason")
    private String retirementReason;

    protected Indicator() {}

    static Indicator drafted(UUID id, Programme programme, String code, Definition definition, Instant now) {
        var indicator = new Indicator();
        indicator.id = id;
        indicator.programmeId = programme.id();
        indicator.callId = programme.callId();
        indicator.agency = programme.agency();
        indicator.code = code;
        indicator.state = IndicatorState.DRAFT;
        indicator.definitions.add(DefinitionVersion.of(1, 1, FinnishTime.dayOf(now), now, definition));
        return indicator;
    }

    /**
     * A draft becomes another; what is in use has another definition from now on.
     *
     * @return whether networks are to be told
     */
    boolean change(Definition changed, Instant now) {
        state = IndicatorLifecycle.TABLE.next(state, IndicatorEvent.CHANGE);
        DefinitionVersion before = current();
        if (state == IndicatorState.DRAFT) {
            definitions.set(0, DefinitionVersion.of(1, 1, before.beginsOn(), now, changed));
            return false;
        }
        if (changed.equals(before.definition())) {
            return false;
        }
        if (definitions.size() == MOST_DEFINITIONS) {
            throw new Refusal(CoordinationError.INDICATOR_LIMIT_REACHED).with("most", MOST_DEFINITIONS);
        }
        int series = before.series() + (changed.measuresAs(before.definition()) ? 0 : 1);
        definitions.add(DefinitionVersion.of(before.number() + 1, series, FinnishTime.dayOf(now), now, changed));
        revision++;
        return true;
    }

    void publish(Instant now) {
        state = IndicatorLifecycle.TABLE.next(state, IndicatorEvent.PUBLISH);
        definitions.set(
                0,
                DefinitionVersion.of(
                        1, 1, FinnishTime.dayOf(now), now, current().definition()));
        inUseAt = now;
        revision++;
    }

    void retire(String reason, Instant now) {
        state = IndicatorLifecycle.TABLE.next(state, IndicatorEvent.RETIRE);
        retiredAt = now;
        retirementReason = reason;
        revision++;
    }

    public boolean isPublished() {
        return state != IndicatorState.DRAFT;
    }

    /** The definition of now. */
    public DefinitionVersion current() {
        return definitions.getLast();
    }

    /** The series that there are, the first of them first. One that was over before any period of it has none. */
    public List<SeriesSpan> series() {
        List<SeriesSpan> spans = new ArrayList<>();
        for (DefinitionVersion version : definitions) {
            LocalDate from = LocalDate.MIN;
            if (!spans.isEmpty()) {
                SeriesSpan before = spans.removeLast();
                boolean goesOn = before.number() == version.series();
                from = goesOn ? before.from() : before.takenOverOn(version);
                if (!goesOn) {
                    spans.add(before.endingBefore(from));
                }
            }
            spans.add(new SeriesSpan(version.series(), from, LocalDate.MAX, version.number(), version.definition()));
        }
        return spans;
    }

    /** The series that the period belongs to; none if it is of another rhythm. */
    public Optional<SeriesSpan> seriesOf(Period period) {
        return series().stream().filter(span -> span.has(period)).findFirst();
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID callId() {
        return callId;
    }

    public String agency() {
        return agency;
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    public IndicatorState state() {
        return state;
    }

    /** The first of them first. */
    public List<DefinitionVersion> definitions() {
        return List.copyOf(definitions);
    }

    public Optional<Instant> inUseAt() {
        return Optional.ofNullable(inUseAt);
    }

    public Optional<Instant> retiredAt() {
        return Optional.ofNullable(retiredAt);
    }

    public Optional<String> retirementReason() {
        return Optional.ofNullable(retirementReason);
    }
}
