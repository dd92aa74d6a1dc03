package fi.verkosto.review.matching;

import java.util.Optional;

/**
 * A rule that a matching breaks.
 *
 * @param pair the first with which it does; empty where an application has none
 * @param application empty if it is not known
 */
public record Violation(Rule rule, Optional<Pair> pair, Optional<Application> application) {}
