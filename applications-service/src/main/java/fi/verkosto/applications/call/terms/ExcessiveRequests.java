package fi.verkosto.applications.call.terms;

/** What becomes of an application that asks for more than its strand, or the call, has to give. */
public enum ExcessiveRequests {
    REFUSED,
    WARNED
}
