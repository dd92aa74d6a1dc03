package fi.verkosto.applications.supplement;

/** Where a supplement request stands. One that was not answered in time stays open until it is cancelled or extended. */
public enum SupplementState {
    OPEN,
    ANSWERED,
    CANCELLED
}
