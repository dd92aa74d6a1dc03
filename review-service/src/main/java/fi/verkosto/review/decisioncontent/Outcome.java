package fi.verkosto.review.decisioncontent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is decided on an application. */
@Schema(name = "DecisionOutcome")
public enum Outcome {
    AWARDED,
    REJECTED
}
