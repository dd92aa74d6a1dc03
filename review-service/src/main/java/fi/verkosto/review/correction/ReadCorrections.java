package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.assignment.Assignment;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows correction requests: to the applicants what was asked and answered, to the staff of the call all that it rests on. */
@ApplicationScoped
public class ReadCorrections {

    private final CorrectionRequests requests;
    private final CorrectionAccess access;
    private final Reviews reviews;
    private final Decisions decisions;
    private final Assignments assignments;

    ReadCorrections(
            CorrectionRequests requests,
            CorrectionAccess access,
            Reviews reviews,
            Decisions decisions,
            Assignments assignments) {
        this.requests = requests;
        this.access = access;
        this.reviews = reviews;
        this.decisions = decisions;
        this.assignments = assignments;
    }

    @Transactional
    public SeenRequest read(UUID id) {
        return seen(find(id));
    }

    /** The last one against a decision: of the caller's organisation, where it asked. */
    @Transactional
    public SeenRequest readOf(UUID decisionId) {
        List<CorrectionRequest> all = requests.against(decisionId).all();
        return seen(all.stream()
                .filter(access::isOfCaller)
                .reduce((_, later) -> later)
                .or(() -> all.stream().reduce((_, later) -> later))
                .orElseThrow(ReadCorrections::notFound));
    }

    private SeenRequest seen(CorrectionRequest request) {
        Review review = review(request);
        boolean isByParty = access.readsAsParty(review);
        return new SeenRequest(request, isByParty, !isByParty && access.readsWhatIsNotGiven(review));
    }

    /** What the handler has before them: the decision, and what it rested on then. */
    @Transactional
    public CorrectionCase readCase(UUID id) {
        CorrectionRequest request = find(id);
        Review review = review(request);
        access.requireReader(review);
        return new CorrectionCase(
                new SeenRequest(request, false, access.readsWhatIsNotGiven(review)),
                review,
                decisions.find(request.decisionId()).orElseThrow(),
                decisions.holdingInPlaceOf(request.decisionId()).orElse(null),
                assignments.completeOfReview(request.reviewId()));
    }

    private CorrectionRequest find(UUID id) {
        return requests.find(id).orElseThrow(ReadCorrections::notFound);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }

    private Review review(CorrectionRequest request) {
        return reviews.find(request.reviewId()).orElseThrow();
    }

    /**
     * A request for one reader.
     *
     * @param byParty whether they are of the applicants
     * @param withOutcome whether they read the outcome before it is given
     */
    public record SeenRequest(CorrectionRequest request, boolean byParty, boolean withOutcome) {}

    /**
     * A request with what it is about. What was decided on stays under review: the version is that of the decision, and so are
     * the scores.
     *
     * @param holding what was given in the place of the decision meanwhile; null where nothing was
     */
    public record CorrectionCase(
            SeenRequest request, Review review, Decision decision, Decision holding, List<Assignment> scored) {}
}
