package fi.verkosto.review.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a correction request is not examined. */
@Schema(name = "InadmissibleBecause")
public enum InadmissibleBecause {
    /** It arrived after the time limit. */
    LATE,
    /** Something else, which the reasons say. */
    OTHER
}
