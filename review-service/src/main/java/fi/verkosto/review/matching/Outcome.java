package fi.verkosto.review.matching;

/** What became of a search. */
public sealed interface Outcome permits Matched, Impossible {}
