package fi.verkosto.applications.application;

import fi.verkosto.applications.content.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The supplement that an application awaits.
 *
 * @param dueAt until when it may be given
 * @param scope which sections it may change
 */
@Embeddable
record Supplement(
        @Column(name = "supplement_due_at") Instant dueAt,

        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Column(name = "supplement_sections")
        SupplementScope scope) {

    static Supplement of(Instant dueAt, Set<Section> sections) {
        return new Supplement(dueAt, new SupplementScope(Set.copyOf(sections)));
    }

    Supplement until(Instant later) {
        return new Supplement(later, scope);
    }

    Supplement and(Set<Section> more) {
        return new Supplement(dueAt, scope.and(more));
    }

    /** Contacts may always be changed: they are no part of what is submitted. */
    boolean allows(Section section) {
        return section == Section.CONTACTS || scope.allows(section);
    }
}
