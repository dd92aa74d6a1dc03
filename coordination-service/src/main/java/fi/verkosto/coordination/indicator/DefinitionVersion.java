package fi.verkosto.coordination.indicator;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A definition as it was, or is, in use. Never changed once networks can have read it. */
@Embeddable
public class DefinitionVersion {

    private int number;

    private int series;

    /** The Finnish day on which it took the place of the one before it. */
    @Column(name = "begins_on")
    private LocalDate beginsOn;

    @Column(name = "written_at")
    private Instant writtenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Definition definition;

    protected DefinitionVersion() {}

    static DefinitionVersion of(int number, int series, LocalDate beginsOn, Instant now, Definition definition) {
        var version = new DefinitionVersion();
        version.number = number;
        version.series = series;
        version.beginsOn = beginsOn;
        version.writtenAt = now;
        version.definition = definition;
        return version;
    }

    /** Counts the definitions of the indicator from 1. */
    public int number() {
        return number;
    }

    public int series() {
        return series;
    }

    public LocalDate beginsOn() {
        return beginsOn;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Definition definition() {
        return definition;
    }
}
