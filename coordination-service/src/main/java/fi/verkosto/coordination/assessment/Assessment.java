package fi.verkosto.coordination.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** How far one side says that a network was in a month. */
@Entity
@Table(name = "assessment")
@IdClass(Assessment.Key.class)
public class Assessment {

    @Id
    @Column(name = "network_id")
    private UUID networkId;

    @Id
    private String month;

    @Id
    @Enumerated(EnumType.STRING)
    private Side side;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private CollaborativeLevel level;

    private String justification;

    /** What the level takes and was not there. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "missing_facts")
    private List<Fact> missingFacts;

    @Column(name = "given_at")
    private Instant givenAt;

    protected Assessment() {}

    Assessment(UUID networkId, YearMonth month, Side side) {
        this.networkId = networkId;
        this.month = month.toString();
        this.side = side;
    }

    void say(Claim claim, List<Fact> missing, Instant now) {
        level = claim.level();
        justification = claim.justification();
        missingFacts = List.copyOf(missing);
        givenAt = now;
    }

    UUID networkId() {
        return networkId;
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    public Side side() {
        return side;
    }

    public CollaborativeLevel level() {
        return level;
    }

    public String justification() {
        return justification;
    }

    /** In the order of the scale; empty where the facts support the level. */
    public List<Fact> missingFacts() {
        return missingFacts;
    }

    public Instant givenAt() {
        return givenAt;
    }

    /** Of which there is one each. */
    record Key(UUID networkId, String month, Side side) implements Serializable {}
}
