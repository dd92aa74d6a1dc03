package fi.verkosto.review.review;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.messaging.Outcome;
import fi.verkosto.review.ReviewError;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

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

    /** The agency of the call: its business ID. */
    @Column(nullable = false, updatable = false)
    private String agency;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReviewState state;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    private SubmittedApplication application;

    /** Of the application: what is told of an earlier one is old. */
    @Column(name = "application_revision", nullable = false)
    private long applicationRevision;

    /** Grows with every event of this review, and is told in it. */
    @Column(nullable = false)
    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Eligibility eligibility;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
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
        this.agency = submission.agency();
        this.application = submission.application();
        this.applicationRevision = submission.revision();
        this.state = ReviewState.PENDING;
        this.openedAt = now;
        this.earlierEligibilities = List.of();
    }

    /**
     * Takes a newer version; one that is not newer came out of order or again, and changes nothing. It may come after what
     * was told of the application later, and then leaves that as it is.
     */
    Outcome submitAgain(Submission submission) {
        if (submission.application().version() <= application.version()) {
            return Outcome.TAKEN;
        }
        if (!ReviewLifecycle.TABLE.allows(state, ReviewEvent.SUBMIT_AGAIN)) {
            return noted(
                    LateReason.SUBMITTED_AFTER_REVIEW,
                    Map.of("version", Integer.toString(submission.application().version())));
        }
        transition(ReviewEvent.SUBMIT_AGAIN);
        application = submission.application();
        if (isNews(submission.revision())) {
            supplementDueAt = null;
        }
        return Outcome.TAKEN;
    }

    /** The version under review, as this service reads it now. */
    void describe(SubmittedApplication read) {
        if (read.version() == application.version()) {
            application = read;
        }
    }

    /**
     * The applicant was asked to supplement what is under review, or is asked no longer, so that what was submitted last
     * stands. A later due time replaces an earlier one.
     */
    Outcome await(Supplement supplement) {
        if (!isNews(supplement.revision())) {
            return Outcome.TAKEN;
        }
        boolean late = !ReviewLifecycle.TABLE.allows(state, ReviewEvent.SUBMIT_AGAIN);
        if (late && supplement.dueAt().isPresent()) {
            return noted(LateReason.SUPPLEMENT_AFTER_REVIEW, Map.of());
        }
        supplementDueAt = supplement.dueAt().orElse(null);
        return Outcome.TAKEN;
    }

    private boolean isNews(long told) {
        boolean newer = told > applicationRevision;
        applicationRevision = Math.max(applicationRevision, told);
        return newer;
    }

    private Outcome noted(LateReason reason, Map<String, String> details) {
        Map<String, String> all = new HashMap<>(details);
        all.put("state", state.name());
        return new Outcome.Noted(reason, callId, applicationId, all);
    }

    public void decideEligibility(Eligibility decided) {
        find(decided, decided.decidedAfter(eligibility, application));
    }

    public void correctEligibility(Eligibility corrected) {
        find(corrected, corrected.eligible() ? ReviewEvent.CORRECT_TO_ELIGIBLE : ReviewEvent.CORRECT_TO_INELIGIBLE);
    }

    private void find(Eligibility found, ReviewEvent event) {
        if (supplementDueAt != null) {
            throw new Refusal(ReviewError.SUPPLEMENT_AWAITED).with("dueAt", supplementDueAt);
        }
        transition(event);
        earlierEligibilities = Stream.concat(earlierEligibilities.stream(), Stream.ofNullable(eligibility))
                .toList();
        eligibility = found;
    }

    /** An applicant withdraws before the review; the news may come late. */
    Outcome withdraw(long told) {
        if (!isNews(told) || state == ReviewState.WITHDRAWN) {
            return Outcome.TAKEN;
        }
        if (state == ReviewState.DECIDED) {
            return noted(LateReason.WITHDRAWN_AFTER_DECISION, Map.of());
        }
        transition(ReviewEvent.WITHDRAW);
        return Outcome.TAKEN;
    }

    /** The revision of the next event of this review. */
    public long nextRevision() {
        return ++revision;
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

    /** Scores that were complete may change. */
    public void reopen() {
        transition(ReviewEvent.REOPEN);
    }

    /** Nobody is left whose scores count: evaluators can be asked anew. */
    public void setAside() {
        transition(ReviewEvent.SET_ASIDE);
    }

    /** Nobody evaluates any more, and nobody has: evaluators can be asked anew. */
    public void stopIfStarted() {
        if (ReviewLifecycle.TABLE.allows(state, ReviewEvent.STOP)) {
            transition(ReviewEvent.STOP);
        }
    }

    /** Notes that a panel is held, where the state allows to hold one. */
    public void holdPanel() {
        transition(ReviewEvent.HOLD_PANEL);
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

    public String agency() {
        return agency;
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
