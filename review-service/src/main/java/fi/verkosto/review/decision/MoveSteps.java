package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What moving all decisions of a call begins with: whoever moves them is disqualified from none of its applications. The call
 * is locked first, then reviews and decisions, each in the order of their IDs.
 */
@ApplicationScoped
class MoveSteps {

    private final KnownCalls calls;
    private final Reviews reviews;
    private final Decisions decisions;
    private final ReviewAccess access;
    private final InstantSource clock;

    MoveSteps(KnownCalls calls, Reviews reviews, Decisions decisions, ReviewAccess access, InstantSource clock) {
        this.calls = calls;
        this.reviews = reviews;
        this.decisions = decisions;
        this.access = access;
        this.clock = clock;
    }

    Rows look(DecisionMove move, UUID callId, UUID after, int most) {
        access.requireAllOf(callId, move.role());
        KnownCall call = calls.find(callId).orElseThrow(MoveSteps::notFound);
        return new Rows(
                call,
                decisions.rows(callId, move.ahead(), after, most),
                decisions.approvedAwards(callId),
                access.person());
    }

    /** The chosen ones that there are. */
    Batch begin(DecisionMove move, UUID callId, Set<UUID> chosen) {
        KnownCall call = calls.lock(callId).orElseThrow(MoveSteps::notFound);
        access.requireAllOf(callId, move.role());
        Map<UUID, Review> locked = reviews.lock(callId, Set.of(), decisions.reviewsOf(callId, chosen)).stream()
                .collect(Collectors.toMap(Review::id, Function.identity()));
        String person = access.person();
        Instant now = clock.instant();
        return new Batch(
                call,
                decisions.lock(callId, chosen).stream()
                        .map(decision -> new DecisionStep(decision, locked.get(decision.reviewId()), call, person, now))
                        .toList(),
                person);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    /** What there is to be looked at, and what the call spends already. */
    record Rows(KnownCall call, List<DecisionRow> rows, List<AwardLimits.HeldAward> approved, String person) {}

    /** What is moved, and by whom. */
    record Batch(KnownCall call, List<DecisionStep> steps, String person) {}
}
