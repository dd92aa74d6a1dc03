package fi.verkosto.review.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a correction request reached the authority. */
@Schema(name = "CorrectionChannel")
public enum CorrectionChannel {
    /** Through this service, by whoever signed in. */
    PORTAL,
    POST,
    EMAIL,
    IN_PERSON
}
