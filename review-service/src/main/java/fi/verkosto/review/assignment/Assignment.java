package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Fault;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.review.Review;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One evaluator's part in the review of one application. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(nullable = false, updatable = false)
    private String evaluator;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssignmentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Score> scores;

    /** The version of the application that the scores are about; null before any was given. */
    @Column(name = "scored_version")
    private Integer scoredVersion;

    @Column(name = "completed_at")
    private Instant completedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "earlier_scores", nullable = false)
    private List<EarlierScores> earlierScores;

    /** What came after the assignment was ended; it counts for nothing. */
    @JdbcTypeCode(SqlTypes.JSON)
    private LateScores late;

    @Column(name = "decline_reason")
    private String declineReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ending ending;

    /** Null where it was not kept yet when. */
    @Column(name = "offered_at", updatable = false)
    private Instant offeredAt;

    @Column(name = "answer_by")
    private LocalDate answerBy;

    @Column(name = "review_by")
    private LocalDate reviewBy;

    @Version
    private long version;

    protected Assignment() {}

    Assignment(UUID id, Review review, String evaluator, DueDays due, Instant now) {
        this.id = id;
        this.reviewId = review.id();
        this.callId = review.callId();
        this.evaluator = evaluator;
        this.offeredAt = now;
        this.answerBy = due.answerBy();
        this.reviewBy = due.reviewBy();
        this.state = AssignmentState.OFFERED;
        this.scores = List.of();
        this.earlierScores = List.of();
    }

    void accept() {
        transition(AssignmentEvent.ACCEPT);
    }

    void decline(String reason) {
        transition(AssignmentEvent.DECLINE);
        declineReason = reason;
    }

    /** The scores given so far stay, and count for nothing. */
    void end(Ending why) {
        transition(AssignmentEvent.END);
        ending = why;
    }

    boolean isOpen() {
        return AssignmentLifecycle.TABLE.allows(state, AssignmentEvent.END);
    }

    /**
     * Replaces all scores given so far.
     *
     * @param applicationVersion the version of the application that they are about
     */
    void score(ScoreSheet sheet, int applicationVersion, List<Criterion> criteria) {
        transition(AssignmentEvent.SCORE);
        sheet.requireSound(criteria);
        scores = sheet.scores();
        scoredVersion = applicationVersion;
    }

    void complete(List<Criterion> criteria, int applicationVersion, Instant now) {
        transition(AssignmentEvent.COMPLETE);
        List<Fault> missing = Stream.concat(
                        sheet().missing(criteria).stream(), sheet().unexplained(completedBefore()).stream())
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal(ReviewError.SCORES_INCOMPLETE).faults(missing);
        }
        requireScored(applicationVersion);
        completedAt = now;
    }

    private void requireScored(int applicationVersion) {
        if (scoredVersion != applicationVersion) {
            throw OutdatedScores.of(applicationVersion);
        }
    }

    /** What was complete is kept; the scores can be changed, each with its reason. */
    void reopen(Reopening reopening) {
        transition(AssignmentEvent.REOPEN);
        earlierScores = Stream.concat(
                        earlierScores.stream(),
                        Stream.of(new EarlierScores(scores, scoredVersion, completedAt, reopening)))
                .toList();
        completedAt = null;
        reviewBy = DueDays.toChange(reviewBy, reopening.at());
        scores = sheet().withoutReasonsOfChanges().scores();
    }

    /** The scores that were complete last, before an officer reopened them. */
    private ScoreSheet completedBefore() {
        return new ScoreSheet(
                earlierScores.isEmpty() ? List.of() : earlierScores.getLast().scores());
    }

    /** Whether scores can only be noted any more: an officer ended the assignment, and gave it to somebody else perhaps. */
    boolean takesLateScores() {
        return hasEnded() && ending.cause() == Ending.Cause.BY_OFFICER;
    }

    void note(LateScores came) {
        late = came;
    }

    boolean canBeDisqualified() {
        return AssignmentLifecycle.TABLE.allows(state, AssignmentEvent.DISQUALIFY);
    }

    void disqualify() {
        transition(AssignmentEvent.DISQUALIFY);
    }

    private void transition(AssignmentEvent event) {
        state = AssignmentLifecycle.TABLE.next(state, event);
    }

    /** Refused before anything else is looked at, so that the answer names what the state allows. */
    void require(AssignmentEvent event) {
        AssignmentLifecycle.TABLE.next(state, event);
    }

    boolean isOf(String person) {
        return evaluator.equals(person);
    }

    public boolean isComplete() {
        return state == AssignmentState.COMPLETE;
    }

    /** Whether the scores are complete, or were when they were set aside; it was not always kept when that was. */
    public boolean hasBeenCompleted() {
        return isComplete() || completedAt != null;
    }

    boolean counts() {
        return state.counts();
    }

    boolean hasScores() {
        return !scores.isEmpty();
    }

    /** Whether its evaluator can be asked for the same application again. */
    boolean leavesRoom() {
        return state == AssignmentState.ENDED || state == AssignmentState.DISQUALIFIED;
    }

    boolean isDisqualified() {
        return state == AssignmentState.DISQUALIFIED;
    }

    private boolean hasEnded() {
        return state == AssignmentState.ENDED;
    }

    public ScoreSheet sheet() {
        return new ScoreSheet(scores);
    }

    /** Now or before. */
    boolean wasEverScored() {
        return !scores.isEmpty() || !earlierScores.isEmpty();
    }

    public UUID id() {
        return id;
    }

    public UUID reviewId() {
        return reviewId;
    }

    public UUID callId() {
        return callId;
    }

    public String evaluator() {
        return evaluator;
    }

    public AssignmentState state() {
        return state;
    }

    public Optional<Integer> scoredVersion() {
        return Optional.ofNullable(scoredVersion);
    }

    public Optional<Instant> completedAt() {
        return Optional.ofNullable(completedAt);
    }

    /** What was complete before an officer reopened it, oldest first. */
    public List<EarlierScores> earlierScores() {
        return earlierScores;
    }

    public Optional<LateScores> late() {
        return Optional.ofNullable(late);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    /** The last day to answer the offer, in Finland; none where it was offered before that was asked. */
    public Optional<LocalDate> answerBy() {
        return Optional.ofNullable(answerBy);
    }

    /** The last day to complete the scores, in the same way. */
    public Optional<LocalDate> reviewBy() {
        return Optional.ofNullable(reviewBy);
    }

    public long version() {
        return version;
    }
}
