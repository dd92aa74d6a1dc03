package fi.verkosto.review.decisioncontent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** After what an instalment of a grant is paid. */
@Schema(name = "InstalmentOccasion")
public enum InstalmentOccasion {
    /** The lead applicant accepts the award. */
    ACCEPTANCE,
    INTERIM_REPORT,
    FINAL_REPORT
}
