package fi.verkosto.review.succession;

import fi.verkosto.review.decision.LimitUse;
import java.util.List;
import java.util.UUID;

/**
 * What of a call is free, and who follows.
 *
 * @param selection that its decisions follow; null where there is none
 * @param byRanking whether followers come in rank order, as that selection did; by its policies otherwise
 * @param search whether there is a proposal, or why there is none
 * @param free what awards and drafts use, strand by strand, and last of the call
 * @param followers strand by strand, best first
 */
public record Succession(
        UUID selection, boolean byRanking, Search search, List<LimitUse> free, List<Follower> followers) {

    /** Whether there is a proposal. */
    public boolean known() {
        return search == Search.PROPOSED;
    }

    /** What came of the search for one. */
    public enum Search {
        PROPOSED,
        /** Nothing keeps the policies. */
        CLASHING,
        /** The best took too long to prove. */
        NOT_IN_TIME
    }
}
