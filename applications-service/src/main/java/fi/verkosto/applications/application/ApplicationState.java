package fi.verkosto.applications.application;

/** Where an application is in its lifecycle. */
public enum ApplicationState {
    DRAFT,
    SUBMITTED,
    SUPPLEMENT_REQUESTED,
    WITHDRAWN,
    UNDER_REVIEW,
    AWARDED,
    REJECTED,
    DECLINED,
    EXPIRED
}
