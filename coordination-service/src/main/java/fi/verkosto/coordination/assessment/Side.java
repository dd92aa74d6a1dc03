package fi.verkosto.coordination.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who says how far a network is. */
@Schema(name = "AssessmentSide")
public enum Side {
    NETWORK,
    COORDINATOR
}
