package fi.verkosto.review.matching;

import java.time.Duration;

/** Told what was found so far, from the thread that searches or another. */
@FunctionalInterface
public interface Progress {

    /** Tells nobody. */
    Progress UNHEARD = (_, _, _, _) -> {};

    /**
     * Something better was found, or found to be impossible.
     *
     * @param best the value of the best matching so far
     * @param bound than which no matching is better
     */
    void reached(Objective objective, long best, long bound, Duration elapsed);
}
