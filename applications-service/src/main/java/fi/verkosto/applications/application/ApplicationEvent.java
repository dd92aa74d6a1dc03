package fi.verkosto.applications.application;

/** What can happen to an application. */
public enum ApplicationEvent {
    EDIT,
    SUBMIT,
    EDIT_ON_BEHALF,
    REQUEST_SUPPLEMENT,
    EXTEND_SUPPLEMENT,
    CANCEL_SUPPLEMENT,
    WITHDRAW,
    EXPIRE,
    START_REVIEW,
    AWARD,
    REJECT,
    DECLINE_EARLY,
    DECLINE
}
