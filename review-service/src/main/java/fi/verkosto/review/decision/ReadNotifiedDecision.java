package fi.verkosto.review.decision;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows applicants the decision on their application, once they were notified of it. Before, and for others, there is none. */
@ApplicationScoped
public class ReadNotifiedDecision {

    private final Decisions decisions;
    private final Reviews reviews;
    private final ApplicantAccess access;

    ReadNotifiedDecision(Decisions decisions, Reviews reviews, ApplicantAccess access) {
        this.decisions = decisions;
        this.reviews = reviews;
        this.access = access;
    }

    @Transactional
    public NotifiedDecision read(UUID applicationId) {
        return decisions
                .notifiedOn(applicationId)
                .flatMap(this::own)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** What was decided on stays under review: no version takes its place any more. */
    private Optional<NotifiedDecision> own(Decision decision) {
        SubmittedApplication decided =
                reviews.find(decision.reviewId()).map(Review::application).orElseThrow();
        return access.isOf(decided)
                ? Optional.of(new NotifiedDecision(decision, decided.caseNumber(), decided.version()))
                : Optional.empty();
    }
}
