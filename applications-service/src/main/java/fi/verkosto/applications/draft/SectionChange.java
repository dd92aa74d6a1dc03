package fi.verkosto.applications.draft;

import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;

/** What a section held and what it holds now. */
public record SectionChange(SectionContent before, SectionContent after) {

    public Section section() {
        return after.section();
    }
}
