package fi.verkosto.review.succession;

import fi.verkosto.review.decision.LimitUse;
import java.util.List;
import java.util.UUID;

/**
 * What of a call is free, and who follows.
 *
 * @param selection that its decisions follow; null where there is none
 * @param byRanking whether followers come in rank order, as that selection did; by its policies otherwise
 * @param known whether there is a proposal: nothing may keep the policies, or it may take too long to prove
 * @param free what awards and drafts use, strand by strand, and last of the call
 * @param followers strand by strand, best first
 */
public record Succession(
        UUID selection, boolean byRanking, boolean known, List<LimitUse> free, List<Follower> followers) {}
