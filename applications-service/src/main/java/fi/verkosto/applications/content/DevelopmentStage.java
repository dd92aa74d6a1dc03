package fi.verkosto.applications.content;

/** How far a provider is in developing what the call is about. */
public enum DevelopmentStage {
    STARTING,
    DEVELOPING,
    ADVANCED
}
