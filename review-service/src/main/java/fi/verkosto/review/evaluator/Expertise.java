package fi.verkosto.review.evaluator;

import java.util.Set;

/**
 * What somebody can evaluate, and how much of it.
 *
 * @param languages fi, sv or en, at least one
 * @param themes codes as in the lists of the agency's calls
 * @param capacity how many applications at once within one call
 */
public record Expertise(Set<String> languages, Set<String> themes, int capacity) {}
