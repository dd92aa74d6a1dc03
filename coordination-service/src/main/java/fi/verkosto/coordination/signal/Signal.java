package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.Threshold;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What a rule finds in a programme: found again it is the same one, with the facts of then. */
@Entity
public class Signal {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    /** Null where it is about the programme as a whole. */
    @Column(name = "network_id")
    private UUID networkId;

    @Version
    private long version;

    /** Grows with every event of this signal, and is told in it. */
    private long revision;

    private String rule;

    @Column(name = "rule_version")
    private int ruleVersion;

    private String subject;

    @Enumerated(EnumType.STRING)
    private SignalState state;

    private String evidence;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Map<String, String> facts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private List<Threshold> thresholds;

    @Column(name = "false_alarm_rate")
    private BigDecimal falseAlarmRate;

    @Enumerated(EnumType.STRING)
    @Column(name = "false_alarm_origin")
    private FalseAlarms.Origin falseAlarmOrigin;

    @Enumerated(EnumType.STRING)
    private SignalOwner owner;

    @Enumerated(EnumType.STRING)
    private ProposedAction action;

    @Column(name = "raised_at")
    private Instant raisedAt;

    @Column(name = "last_seen_on")
    private LocalDate lastSeenOn;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Enumerated(EnumType.STRING)
    private Judgement judgement;

    @Column(name = "acknowledged_because")
    private String acknowledgedBecause;

    @Column(name = "resolved_at")
    private Instant resolvedAt;

    protected Signal() {}

    static Signal raised(UUID id, Programme programme, FoundSignal found, LocalDate today, Instant now) {
        var signal = new Signal();
        signal.id = id;
        signal.programmeId = programme.id();
        signal.callId = programme.callId();
        signal.agency = programme.agency();
        signal.networkId = found.networkId();
        signal.rule = found.rule().rule().id();
        signal.subject = found.subject();
        signal.state = SignalState.OPEN;
        signal.revision = 1;
        signal.raisedAt = now;
        signal.take(found, today);
        return signal;
    }

    /** Returns whether somebody is to hear of it anew. */
    boolean seen(FoundSignal found, LocalDate today, Instant now) {
        boolean isNews = state == SignalState.RESOLVED || !evidence.equals(found.evidence());
        state = SignalLifecycle.TABLE.next(state, isNews ? SignalEvent.RAISE : SignalEvent.REPEAT);
        take(found, today);
        if (isNews) {
            raisedAt = now;
            resolvedAt = null;
            acknowledgedAt = null;
            acknowledgedBy = null;
            judgement = null;
            acknowledgedBecause = null;
            revision++;
        }
        return isNews;
    }

    private void take(FoundSignal found, LocalDate today) {
        ruleVersion = found.rule().rule().version();
        evidence = found.evidence();
        facts = found.facts();
        thresholds = found.rule().thresholds();
        falseAlarmRate = found.rule().falseAlarms().rate();
        falseAlarmOrigin = found.rule().falseAlarms().origin();
        owner = found.owner();
        action = found.action();
        lastSeenOn = today;
    }

    void acknowledge(String person, Judgement judged, String reason, Instant now) {
        state = SignalLifecycle.TABLE.next(state, SignalEvent.ACKNOWLEDGE);
        acknowledgedAt = now;
        acknowledgedBy = person;
        judgement = judged;
        acknowledgedBecause = reason;
        revision++;
    }

    void resolve(Instant now) {
        state = SignalLifecycle.TABLE.next(state, SignalEvent.RESOLVE);
        resolvedAt = now;
        revision++;
    }

    SignalKey key() {
        return new SignalKey(networkId, rule, subject);
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

    public Optional<UUID> networkId() {
        return Optional.ofNullable(networkId);
    }

    public long version() {
        return version;
    }

    public long revision() {
        return revision;
    }

    public Rule rule() {
        return new Rule(rule, ruleVersion);
    }

    public String subject() {
        return subject;
    }

    public SignalState state() {
        return state;
    }

    public Map<String, String> facts() {
        return facts;
    }

    public List<Threshold> thresholds() {
        return thresholds;
    }

    public FalseAlarms falseAlarms() {
        return new FalseAlarms(falseAlarmRate, falseAlarmOrigin);
    }

    public SignalOwner owner() {
        return owner;
    }

    public ProposedAction action() {
        return action;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public LocalDate lastSeenOn() {
        return lastSeenOn;
    }

    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    public Optional<Judgement> judgement() {
        return Optional.ofNullable(judgement);
    }

    public Optional<String> acknowledgedBecause() {
        return Optional.ofNullable(acknowledgedBecause);
    }

    public Optional<Instant> resolvedAt() {
        return Optional.ofNullable(resolvedAt);
    }
}
