package fi.verkosto.applications.call;

/** What can happen to a call. */
public enum CallEvent {
    EDIT,
    DELETE,
    PUBLISH,
    EXTEND_DEADLINE,
    REVISE,
    REPLACE_STAFF,
    CLOSE,
    RESOLVE,
    CORRECT
}
