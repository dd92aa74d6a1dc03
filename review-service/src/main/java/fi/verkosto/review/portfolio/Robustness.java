package fi.verkosto.review.portfolio;

import java.util.List;

/** How far the portfolio depends on the weights of the criteria. */
public sealed interface Robustness {

    /**
     * By all portfolios that no other surpasses under every weighting that is allowed (Robust Portfolio Modelling; Liesiö, Mild,
     * Salo 2007).
     *
     * @param portfolios how many they are
     * @param included by candidate, in how many of them it is
     */
    record Exact(int portfolios, List<Integer> included) implements Robustness {

        public Standing of(int candidate) {
            int in = included.get(candidate);
            if (in == portfolios) {
                return Standing.CORE;
            }
            return in == 0 ? Standing.EXTERIOR : Standing.BORDERLINE;
        }
    }

    /**
     * By the best portfolio under each of some weightings: there are too many portfolios to go through all of them, so nothing
     * is known of the weightings between.
     *
     * @param weightings how many: the corners, and others drawn
     * @param optimal by candidate, under how many of them it is in the best portfolio
     */
    record Sampled(int weightings, List<Integer> optimal) implements Robustness {}

    /** The search ended before either was known. */
    record Unknown() implements Robustness {}

    /** Where a candidate stands whatever the weighting. */
    enum Standing {
        /** In every portfolio that is not surpassed. */
        CORE,
        /** In some, and not in others. */
        BORDERLINE,
        /** In none. */
        EXTERIOR
    }
}
