package fi.verkosto.review.panel;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A panel's round on one application: notes and a score that stand beside those of the evaluators, and count in nothing that
 * is reckoned from them. It is about one version and about the complete scores as they were; with them it ends.
 */
@Entity
@Table(name = "panel_round")
public class PanelRound {

    @Id
    private UUID id;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PanelState state;

    @Column(name = "application_version", nullable = false, updatable = false)
    private int applicationVersion;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false, updatable = false)
    private List<PanelBasis> basis;

    @Column(name = "opened_by", nullable = false, updatable = false)
    private String openedBy;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    private String notes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<PanelScore> scores;

    @Column(name = "closed_by")
    private String closedBy;

    /** Stays where a closed round is outdated: it was seen. */
    @Column(name = "closed_at")
    private Instant closedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<EarlierPanel> earlier;

    @JdbcTypeCode(SqlTypes.JSON)
    private PanelEnding ending;

    @Version
    private long version;

    protected PanelRound() {}

    PanelRound(UUID id, Review review, List<PanelBasis> basis, String officer, Instant now) {
        this.id = id;
        this.reviewId = review.id();
        this.callId = review.callId();
        this.applicationVersion = review.application().version();
        this.basis = List.copyOf(basis);
        this.openedBy = officer;
        this.openedAt = now;
        this.state = PanelState.OPEN;
        this.scores = List.of();
        this.earlier = List.of();
    }

    /** Replaces all that was written so far. */
    void write(PanelContent content, List<Criterion> criteria) {
        transition(PanelEvent.WRITE);
        content.requireSound(criteria);
        notes = content.notes();
        scores = content.scores();
    }

    void close(List<Criterion> criteria, String officer, Instant now) {
        transition(PanelEvent.CLOSE);
        content().requireComplete(criteria);
        closedBy = officer;
        closedAt = now;
    }

    /** What was closed is kept. */
    void reopen(PanelReopening reopening) {
        transition(PanelEvent.REOPEN);
        earlier = Stream.concat(
                        earlier.stream(), Stream.of(new EarlierPanel(notes, scores, closedBy, closedAt, reopening)))
                .toList();
        closedBy = null;
        closedAt = null;
    }

    void cancel(PanelEnding why) {
        transition(PanelEvent.CANCEL);
        ending = why;
    }

    void outdate(PanelEnding why) {
        transition(PanelEvent.OUTDATE);
        ending = why;
    }

    private void transition(PanelEvent event) {
        state = PanelLifecycle.TABLE.next(state, event);
    }

    /** Refused before anything else is looked at, so that the answer names what the state allows. */
    void require(PanelEvent event) {
        PanelLifecycle.TABLE.next(state, event);
    }

    public boolean isClosed() {
        return state == PanelState.CLOSED;
    }

    public PanelContent content() {
        return new PanelContent(notes, scores);
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

    public PanelState state() {
        return state;
    }

    /** Of the application: the one that was scored. */
    public int applicationVersion() {
        return applicationVersion;
    }

    public List<PanelBasis> basis() {
        return basis;
    }

    public String openedBy() {
        return openedBy;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<String> closedBy() {
        return Optional.ofNullable(closedBy);
    }

    /** Since when what it says is for others than officers: none while it is open, and where it ended while it was. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** What was closed before an officer reopened it, oldest first. */
    public List<EarlierPanel> earlier() {
        return earlier;
    }

    public Optional<PanelEnding> ending() {
        return Optional.ofNullable(ending);
    }

    public long version() {
        return version;
    }
}
