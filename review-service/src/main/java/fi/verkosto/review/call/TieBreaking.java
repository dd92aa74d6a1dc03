package fi.verkosto.review.call;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who or what decides between equals. */
@Schema(name = "TieBreakingMethod")
public enum TieBreaking {
    PERSON,
    LOTTERY
}
