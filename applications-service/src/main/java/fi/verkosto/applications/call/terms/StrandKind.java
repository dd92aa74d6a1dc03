package fi.verkosto.applications.call.terms;

/** What an award of the strand becomes: a network, or the coordinator of all networks. */
public enum StrandKind {
    NETWORK,
    COORDINATION
}
