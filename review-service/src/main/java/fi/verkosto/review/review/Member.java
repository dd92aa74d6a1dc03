package fi.verkosto.review.review;

/** A consortium member beside the lead. */
public record Member(String businessId, String name, String role, DevelopmentStage developmentStage) {

    /** How far a provider says it has come. */
    public enum DevelopmentStage {
        STARTING,
        DEVELOPING,
        ADVANCED
    }
}
