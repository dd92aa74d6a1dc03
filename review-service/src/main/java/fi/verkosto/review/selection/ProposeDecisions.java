package fi.verkosto.review.selection;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.decision.Proposal;
import fi.verkosto.review.ranking.RankApplications;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Proposes a decision for every application of a call: by the ranking, or a rejection where it was ineligible. */
@ApplicationScoped
class ProposeDecisions {

    private final RankApplications ranking;
    private final Reviews reviews;

    ProposeDecisions(RankApplications ranking, Reviews reviews) {
        this.ranking = ranking;
        this.reviews = reviews;
    }

    List<Proposal> propose(KnownCall call) {
        Stream<Proposal> ranked =
                Portfolio.select(ranking.rank(call), call.totalSum()).stream().map(Placing::toProposal);
        Stream<Proposal> ineligible = reviews.ofCall(call.id()).stream()
                .filter(review -> review.state() == ReviewState.INELIGIBLE)
                .map(ProposeDecisions::reject);
        return Stream.concat(ranked, ineligible).toList();
    }

    private static Proposal reject(Review review) {
        return Proposal.rejectUnranked(
                review, review.eligibility().orElseThrow().reasons());
    }
}
