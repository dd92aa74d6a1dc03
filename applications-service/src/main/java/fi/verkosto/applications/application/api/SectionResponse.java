package fi.verkosto.applications.application.api;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Contacts;
import fi.verkosto.applications.content.Partners;
import fi.verkosto.applications.content.Section;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One section of an application as it is now. */
@Schema(name = "ApplicationSection")
public record SectionResponse(
        @Schema(description = "Its name", examples = "basics")
        String section,

        @Schema(description = "The section's version for If-Match, as in the ETag")
        long version,

        @Schema(description = "The version of the whole, which submitting asks for in If-Match")
        long applicationVersion,

        @Schema(anyOf = {Basics.class, Consortium.class, Partners.class, Contacts.class, Budget.class, Map.class})
        Object content) {

    static SectionResponse from(Application application, Section section) {
        return new SectionResponse(
                section.path(),
                application.sectionVersions().of(section),
                application.version(),
                application.content().get(section));
    }
}
