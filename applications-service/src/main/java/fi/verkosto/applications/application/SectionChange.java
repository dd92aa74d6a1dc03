package fi.verkosto.applications.application;

/** What a section held and what it holds now. */
public record SectionChange(SectionContent before, SectionContent after) {

    public Section section() {
        return after.section();
    }
}
