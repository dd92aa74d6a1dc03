package fi.verkosto.applications.application;

import fi.verkosto.applications.content.Section;
import java.util.Set;
import java.util.TreeSet;

/** What a supplement may change. A record of its own, since Hibernate maps JSON by the field's class. */
record SupplementScope(Set<Section> sections) {

    SupplementScope and(Set<Section> more) {
        if (sections.isEmpty()) {
            return this;
        }
        Set<Section> all = new TreeSet<>(sections);
        all.addAll(more);
        return new SupplementScope(all);
    }

    boolean allows(Section section) {
        return sections.isEmpty() || sections.contains(section);
    }
}
