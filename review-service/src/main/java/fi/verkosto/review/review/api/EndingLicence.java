package fi.verkosto.review.review.api;

import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.review.SubmittedApplication;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A licence of the lead or a member that ends before the project does. */
@Schema(name = "EndingLicence")
record EndingLicence(
        String businessId,

        @Schema(description = "As in the application") String name,

        @Schema(description = "The last day of the licence") LocalDate endsOn) {

    static EndingLicence from(LicenceEnd end, SubmittedApplication application) {
        return new EndingLicence(end.businessId(), application.nameOf(end.businessId()), end.endsOn());
    }
}
