package fi.verkosto.applications.version.api;

import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Basics;
import fi.verkosto.applications.content.Budget;
import fi.verkosto.applications.content.Consortium;
import fi.verkosto.applications.content.Partners;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an applicant submitted, but for the contacts: whoever judges it has nothing to ask of them. */
@Schema(name = "ReviewedContent")
record ReviewedContent(
        Basics basics, Consortium consortium, Partners partners, Budget budget, Map<String, Object> answers) {

    static ReviewedContent from(ApplicationContent content) {
        return new ReviewedContent(
                content.basics(), content.consortium(), content.partners(), content.budget(), content.answers());
    }
}
