package fi.verkosto.review.scenario;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was found out how far a selection depends on the weights. */
@Schema(name = "RobustnessMethod")
public enum RobustnessMethod {
    /** By all selections that no other surpasses under every weighting that is allowed. */
    EXACT,
    /** By the best under each of some weightings: nothing is known of those between. */
    SAMPLED,
    /** It was not: the time ended, or the call has too many criteria. */
    UNKNOWN
}
