package fi.verkosto.applications.content;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one section of an application holds. */
@Schema(description = "As the operation that shows the section describes it")
public sealed interface SectionContent permits Basics, Consortium, Partners, Contacts, Budget, Answers {

    /** The section that holds this. */
    default Section section() {
        return switch (this) {
            case Basics _ -> Section.BASICS;
            case Consortium _ -> Section.CONSORTIUM;
            case Partners _ -> Section.PARTNERS;
            case Contacts _ -> Section.CONTACTS;
            case Budget _ -> Section.BUDGET;
            case Answers _ -> Section.ANSWERS;
        };
    }
}
