package fi.verkosto.review.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on a correction request. */
@Schema(name = "CorrectionOutcome")
public enum CorrectionOutcome {
    /** The decision stays as it is. */
    UPHELD,
    /** Another decision comes in its place. */
    CORRECTED,
    /** It is not examined. */
    INADMISSIBLE
}
