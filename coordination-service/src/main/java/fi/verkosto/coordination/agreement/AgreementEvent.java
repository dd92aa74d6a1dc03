package fi.verkosto.coordination.agreement;

/** What can happen to a proposal of a transfer agreement. */
enum AgreementEvent {
    /** By one of several that are still to do so. */
    CONFIRM,
    /** By the last one. */
    COMPLETE,
    OBJECT,
    /** A later proposal waits in its place; or is confirmed, where this one was. */
    REPLACE
}
