package fi.verkosto.review.review;

import fi.verkosto.api.Money;
import fi.verkosto.api.Refusal;
import fi.verkosto.review.ReviewError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The review of one application, from its first submission to the decision. */
@Entity
@Table(name = "review")
public class Review {

    @Id
    private UUID id;

    @Column(name = "application_id", nullable = false, updatable = false)
    private UUID applicationId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private SubmittedApplication application;

    @JdbcTypeCode(SqlTypes.JSON)
    private Eligibility eligibility;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "earlier_eligibilities", nullable = false)
    private List<Eligibility> earlierEligibilities;

    @Column(name = "supplement_due_at")
    private Instant supplementDueAt;

    @Version
    private long version;

    protected Review() {}

    Review(UUID id, Submission submission, Instant now) {
        this.id = id;
        this.applicationId = submission.applicationId();
        this.callId = submission.callId();
        this.application = submission.application();
        this.state = ReviewState.PENDING;
        this.openedAt = now;
        this.earlierEligibilities = List.of();
    }

    /** Takes a newer version; one that is not newer came out of order or again, and changes nothing. */
    boolean submitAgain(SubmittedApplication newer) {
        if (newer.version() <= application.version()) {
            return false;
        }
        transition(ReviewEvent.SUBMIT_AGAIN);
        application = newer;
        supplementDueAt = null;
        return true;
    }

    /** The applicant was asked to supplement what is under review; a later due time replaces an earlier one. */
    void awaitSupplement(Instant dueAt) {
        supplementDueAt = dueAt;
    }

    /** The supplement is not asked for any more: what was submitted last stands. */
    void awaitNoSupplement() {
        supplementDueAt = null;
    }

    void decideEligibility(Eligibility decided) {
        refuseWhileSupplementAwaited();
        transition(decided.eligible() ? ReviewEvent.CONFIRM_ELIGIBILITY : ReviewEvent.DENY_ELIGIBILITY);
        eligibility = decided;
    }

    /** What was found before is kept. */
    void correctEligibility(Eligibility corrected) {
        refuseWhileSupplementAwaited();
        transition(corrected.eligible() ? ReviewEvent.CORRECT_TO_ELIGIBLE : ReviewEvent.CORRECT_TO_INELIGIBLE);
        earlierEligibilities = Stream.concat(earlierEligibilities.stream(), Stream.of(eligibility))
                .toList();
        eligibility = corrected;
    }

    private void refuseWhileSupplementAwaited() {
        if (supplementDueAt != null) {
            throw new Refusal(ReviewError.SUPPLEMENT_AWAITED).with("dueAt", supplementDueAt);
        }
    }

    void withdraw() {
        transition(ReviewEvent.WITHDRAW);
    }

    /** Notes that an evaluator is asked, where the state allows to ask one. */
    public void assign() {
        transition(ReviewEvent.ASSIGN);
    }

    public void start() {
        transition(ReviewEvent.START);
    }

    public void score() {
        transition(ReviewEvent.SCORE);
    }

    public boolean canFinish() {
        return ReviewLifecycle.TABLE.allows(state, ReviewEvent.FINISH);
    }

    public void finish() {
        transition(ReviewEvent.FINISH);
    }

    /** Nobody evaluates any more, and nobody has: evaluators can be asked anew. */
    public void stopIfStarted() {
        if (ReviewLifecycle.TABLE.allows(state, ReviewEvent.STOP)) {
            transition(ReviewEvent.STOP);
        }
    }

    public void propose() {
        transition(ReviewEvent.PROPOSE);
    }

    /** The decision was taken back; a withdrawal, which may have come meanwhile, stands. */
    public void takeBack() {
        if (state != ReviewState.WITHDRAWN) {
            transition(eligibility.eligible() ? ReviewEvent.TAKE_BACK_REVIEWED : ReviewEvent.TAKE_BACK_INELIGIBLE);
        }
    }

    public void decide() {
        transition(ReviewEvent.DECIDE);
    }

    private void transition(ReviewEvent event) {
        state = ReviewLifecycle.TABLE.next(state, event);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public UUID callId() {
        return callId;
    }

    public ReviewState state() {
        return state;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public SubmittedApplication application() {
        return application;
    }

    public String strand() {
        return application.strand();
    }

    public Money requestedGrant() {
        return application.requestedGrant();
    }

    public Optional<Eligibility> eligibility() {
        return Optional.ofNullable(eligibility);
    }

    /** What was found before, oldest first. */
    public List<Eligibility> earlierEligibilities() {
        return earlierEligibilities;
    }

    public Optional<Instant> supplementDueAt() {
        return Optional.ofNullable(supplementDueAt);
    }

    public long version() {
        return version;
    }
}
