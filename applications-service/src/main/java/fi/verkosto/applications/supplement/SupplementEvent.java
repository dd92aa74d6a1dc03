package fi.verkosto.applications.supplement;

/** What an officer can do with a supplement request. It is answered by the next submission, which asks nobody. */
enum SupplementEvent {
    EXTEND,
    CANCEL
}
