package fi.verkosto.review.call;

/** A strand of a call, with the number of awards it allows at the most. */
public record Strand(String code, StrandKind kind, int maximumAwards) {}
