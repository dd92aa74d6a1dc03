package fi.verkosto.applications.content;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How often each section was saved, by its name. A record of its own, since Hibernate maps JSON by the field's class. */
public record SectionVersions(Map<String, Long> versions) {

    public static final SectionVersions NONE = new SectionVersions(Map.of());

    /** Every section has the same version: that of the whole. */
    public static SectionVersions all(long version) {
        return new SectionVersions(Arrays.stream(Section.values())
                .collect(Collectors.toMap(Section::path, _ -> version, (one, _) -> one, TreeMap::new)));
    }

    public long of(Section section) {
        return versions.getOrDefault(section.path(), 0L);
    }

    public SectionVersions next(Section section) {
        Map<String, Long> next = new TreeMap<>(versions);
        next.merge(section.path(), 1L, Long::sum);
        return new SectionVersions(next);
    }
}
