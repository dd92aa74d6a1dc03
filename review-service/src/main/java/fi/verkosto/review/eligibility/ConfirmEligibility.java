package fi.verkosto.review.eligibility;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.eligibility.ConfirmationSteps.Batch;
import fi.verkosto.review.eligibility.ConfirmationSteps.Rows;
import fi.verkosto.review.review.Eligibility;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewRow;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** An officer finds many applications eligible at once, all those of a preview or none. */
@ApplicationScoped
public class ConfirmEligibility {

    /** Beyond that no transaction is short, and no list is read. */
    public static final int MOST = 1_000;

    private final ConfirmationSteps steps;
    private final JudgeCandidates judge;
    private final RecordEligibility recordEligibility;

    ConfirmEligibility(ConfirmationSteps steps, JudgeCandidates judge, RecordEligibility recordEligibility) {
        this.steps = steps;
        this.judge = judge;
        this.recordEligibility = recordEligibility;
    }

    /**
     * What could be confirmed. It changes nothing.
     *
     * @param chosen reviews of the call; empty for those that nobody has decided on
     * @param after where these begin
     */
    @Transactional
    public Preview preview(UUID callId, Set<UUID> chosen, UUID after) {
        Rows found = steps.look(callId, chosen, after, MOST + 1);
        List<ReviewRow> shown = found.reviews().stream().limit(MOST).toList();
        List<Candidate> candidates = judge.judge(found.call(), shown, !chosen.isEmpty());
        Set<UUID> known = shown.stream().map(ReviewRow::id).collect(Collectors.toSet());
        List<Moved> leftOut = new ArrayList<>();
        chosen.stream()
                .filter(id -> !known.contains(id))
                .sorted()
                .map(Moved::unknown)
                .forEach(leftOut::add);
        candidates.forEach(candidate ->
                candidate.obstacle().map(why -> Moved.of(candidate, why)).ifPresent(leftOut::add));
        return new Preview(
                candidates.stream()
                        .filter(candidate -> candidate.obstacle().isEmpty())
                        .toList(),
                leftOut,
                found.reviews().size() > MOST ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    /**
     * Finds all of them eligible, or refuses and names those that are other than they were.
     *
     * @param digests of the preview, by review
     */
    @Transactional
    public List<Review> confirm(UUID callId, SortedMap<UUID, String> digests) {
        Batch batch = steps.begin(callId, digests.keySet());
        List<ReviewRow> rows = batch.reviews().stream().map(ReviewRow::of).toList();
        Map<UUID, Candidate> candidates = judge.judge(batch.call(), rows, true).stream()
                .collect(Collectors.toMap(candidate -> candidate.review().id(), Function.identity()));
        List<Moved> moved = digests.entrySet().stream()
                .flatMap(entry -> moved(entry, candidates.get(entry.getKey())).stream())
                .toList();
        if (!moved.isEmpty()) {
            throw new Refusal(ReviewError.CONFIRMATION_OUTDATED).with("moved", moved);
        }
        batch.reviews().forEach(review -> confirm(review, candidates.get(review.id()), batch));
        return batch.reviews();
    }

    private void confirm(Review review, Candidate candidate, Batch batch) {
        EligibilityStep step =
                new EligibilityStep(review, batch.call(), candidate.checks(), batch.officer(), batch.now());
        Eligibility eligibility = step.decided(new Finding(true, null, null, null));
        review.decideEligibility(eligibility);
        recordEligibility.record(step, eligibility, ReviewAction.ELIGIBILITY_DECIDED);
    }

    private static Optional<Moved> moved(Map.Entry<UUID, String> previewed, Candidate candidate) {
        if (candidate == null) {
            return Optional.of(Moved.unknown(previewed.getKey()));
        }
        return candidate
                .obstacle()
                .or(() -> candidate.digest().equals(previewed.getValue())
                        ? Optional.empty()
                        : Optional.of(Obstacle.CHANGED))
                .map(why -> Moved.of(candidate, why));
    }

    /**
     * What a confirmation would do.
     *
     * @param next after which the next ones begin; none where there are no more
     */
    public record Preview(List<Candidate> confirmable, List<Moved> leftOut, Optional<UUID> next) {}
}
