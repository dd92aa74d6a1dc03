package fi.verkosto.review.ranking;

import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.CallRole;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Ranks the finished reviews of a call, strand by strand. Computed anew each time, so it is never stale. */
@ApplicationScoped
public class RankApplications {

    private static final Set<ReviewState> FINISHED =
            Set.of(ReviewState.REVIEWED, ReviewState.PROPOSED, ReviewState.DECIDED);

    private final Reviews reviews;
    private final Assignments assignments;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;

    RankApplications(Reviews reviews, Assignments assignments, CallAccess access, ReviewAccess reviewAccess) {
        this.reviewAccess = reviewAccess;
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
    }

    @Transactional
    public List<StrandRanking> read(UUID callId) {
        KnownCall call = access.require(callId, CallRole.OFFICER, CallRole.PRESENTER, CallRole.DECIDER);
        return rankForCaller(call);
    }

    /** For what only the call's officers may see of its evaluators. */
    @Transactional
    public List<StrandRanking> readAsOfficer(UUID callId) {
        return rankForCaller(access.require(callId, CallRole.OFFICER));
    }

    List<StrandRanking> rankForCaller(KnownCall call) {
        return rank(call, reviewAccess.barred(List.of(call.id())));
    }

    public List<StrandRanking> rank(KnownCall call) {
        return rank(call, Set.of());
    }

    /** As if those left out were not there, their effect on the places of others included. */
    private List<StrandRanking> rank(KnownCall call, Set<UUID> leftOut) {
        Map<UUID, List<Assignment>> complete =
                assignments.completeOfCall(call.id()).stream().collect(Collectors.groupingBy(Assignment::reviewId));
        Map<String, List<Contender>> contenders = reviews.ofCall(call.id()).stream()
                .filter(review -> FINISHED.contains(review.state()) && !leftOut.contains(review.id()))
                .flatMap(review -> contender(call, review, complete.getOrDefault(review.id(), List.of())).stream())
                .collect(Collectors.groupingBy(Contender::strand));
        return Stream.concat(call.strands().stream().map(Strand::code), contenders.keySet().stream())
                .distinct()
                .map(code ->
                        StrandRanking.of(code, maximumAwards(call, code), contenders.getOrDefault(code, List.of())))
                .toList();
    }

    /** A strand that the call does not have is shown all the same, lest its applications get no decision; but no award. */
    private static int maximumAwards(KnownCall call, String code) {
        return call.strand(code).map(Strand::maximumAwards).orElse(0);
    }

    /** An ineligible application was never scored, so it has no mean and no place. */
    private static Optional<Contender> contender(KnownCall call, Review review, List<Assignment> complete) {
        return Mean.of(complete.stream().map(Assignment::sheet).toList(), call.criteria())
                .map(mean -> Contender.from(review, mean, Scorer.of(complete, call.criteria())));
    }
}
