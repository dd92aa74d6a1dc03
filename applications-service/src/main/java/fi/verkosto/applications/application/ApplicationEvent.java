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
    /** By a decision in the place of another. */
    AWARD_ANEW,
    REJECT_ANEW,
    DECLINE
}
