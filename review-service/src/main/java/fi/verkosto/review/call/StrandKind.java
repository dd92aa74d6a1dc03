package fi.verkosto.review.call;

/** What an award in a strand founds. */
public enum StrandKind {
    NETWORK,
    COORDINATION
}
