package fi.verkosto.review.assignment;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.review.SubmittedApplication;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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

    /** As the evaluator's token last said; the consortium is matched against it when it changes later. */
    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssignmentState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Score> scores;

    @Column(name = "decline_reason")
    private String declineReason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Ending ending;

    @Version
    private long version;

    protected Assignment() {}

    Assignment(UUID id, UUID reviewId, UUID callId, String evaluator) {
        this.id = id;
        this.reviewId = reviewId;
        this.callId = callId;
        this.evaluator = evaluator;
        this.state = AssignmentState.OFFERED;
        this.scores = List.of();
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

    /** Replaces all scores given so far. */
    void score(ScoreSheet sheet, List<Criterion> criteria) {
        transition(AssignmentEvent.SCORE);
        var faults = sheet.faults(criteria);
        if (!faults.isEmpty()) {
            throw new Refusal(ReviewError.SCORES_INVALID).faults(faults);
        }
        scores = sheet.scores();
    }

    void complete(List<Criterion> criteria) {
        transition(AssignmentEvent.COMPLETE);
        var missing = sheet().missing(criteria);
        if (!missing.isEmpty()) {
            throw new Refusal(ReviewError.SCORES_INCOMPLETE).faults(missing);
        }
    }

    void actsFor(Optional<String> claimed) {
        claimed.ifPresent(businessId -> organisation = businessId);
    }

    /** Whether the evaluator's organisation is the lead or a member of the consortium. */
    boolean conflictsWith(SubmittedApplication application) {
        return organisation != null && application.involves(organisation);
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

    boolean counts() {
        return state.counts();
    }

    boolean hasScores() {
        return !scores.isEmpty();
    }

    boolean hasEnded() {
        return state == AssignmentState.ENDED;
    }

    public ScoreSheet sheet() {
        return new ScoreSheet(scores);
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

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }

    public Optional<Ending> ending() {
        return Optional.ofNullable(ending);
    }

    public long version() {
        return version;
    }
}
