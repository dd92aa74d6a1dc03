package fi.verkosto.applications.application;

/** What can happen to an application. */
enum ApplicationEvent {
    EDIT,
    SUBMIT,
    REQUEST_SUPPLEMENT,
    WITHDRAW,
    EXPIRE,
    START_REVIEW,
    AWARD,
    REJECT,
    DECLINE
}
