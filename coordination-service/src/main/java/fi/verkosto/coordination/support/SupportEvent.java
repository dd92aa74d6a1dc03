package fi.verkosto.coordination.support;

/** What can happen to a support request. */
enum SupportEvent {
    ANSWER,
    FOLLOW_UP,
    HAND_TO_AGENCY,
    HAND_TO_MINISTRY,
    HAND_BACK,
    CLOSE,
    /** In other words, for all: nothing of the request changes. */
    PUBLISH
}
