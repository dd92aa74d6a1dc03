package fi.verkosto.coordination.indicatorvalue;

import fi.verkosto.coordination.indicator.ResponsibleRole;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an organisation of the network said that the value is. Kept for ever; the person is in the trail of the network. */
@Embeddable
public class Statement {

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Figures figures;

    private String note;

    /** Why it is corrected; null of the first. */
    private String reason;

    private String organisation;

    @Enumerated(EnumType.STRING)
    private ResponsibleRole role;

    @Column(name = "definition_version")
    private int definitionVersion;

    @Column(name = "stated_at")
    private Instant statedAt;

    protected Statement() {}

    static Statement of(
            Figures figures, String note, String reason, Reporter reporter, int definitionVersion, Instant now) {
        var statement = new Statement();
        statement.figures = figures;
        statement.note = note;
        statement.reason = reason;
        statement.organisation = reporter.organisation();
        statement.role = reporter.role();
        statement.definitionVersion = definitionVersion;
        statement.statedAt = now;
        return statement;
    }

    public Figures figures() {
        return figures;
    }

    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** Its business ID. */
    public String organisation() {
        return organisation;
    }

    public ResponsibleRole role() {
        return role;
    }

    public int definitionVersion() {
        return definitionVersion;
    }

    public Instant statedAt() {
        return statedAt;
    }
}
