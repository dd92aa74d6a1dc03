package fi.verkosto.applications.application;

import java.util.Set;

/** What a supplement may change. A record of its own, since Hibernate maps JSON by the field's class. */
record SupplementScope(Set<Section> sections) {

    boolean allows(Section section) {
        return sections.isEmpty() || sections.contains(section);
    }
}
