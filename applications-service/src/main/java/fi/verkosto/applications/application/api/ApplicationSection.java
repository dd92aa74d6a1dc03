package fi.verkosto.applications.application.api;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Section;
import fi.verkosto.applications.content.SectionContent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section of an application as it is now. */
public record ApplicationSection<C extends SectionContent>(
        @Schema(
                description = "Its name",
                enumeration = {"basics", "consortium", "partners", "contacts", "budget", "answers"},
                examples = "basics")
        String section,

        @Schema(description = "The section's version for If-Match, as in the ETag")
        long version,

        @Schema(description = "The version of the whole, which submitting asks for in If-Match")
        long applicationVersion,

        C content) {

    static <C extends SectionContent> ApplicationSection<C> from(Application application, Section section, C content) {
        return new ApplicationSection<>(
                section.path(), application.sectionVersions().of(section), application.version(), content);
    }
}
