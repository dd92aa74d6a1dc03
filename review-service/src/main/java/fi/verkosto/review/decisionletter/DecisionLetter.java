package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decision.DecisionStep;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** The letter that the applicants were given of a decision. Never changes, but that it can be sent again. */
@Entity
@Table(name = "decision_letter")
public class DecisionLetter {

    @Id
    @Column(name = "decision_id")
    private UUID decisionId;

    @Column(name = "review_id", nullable = false, updatable = false)
    private UUID reviewId;

    @Column(name = "call_id", nullable = false, updatable = false)
    private UUID callId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Delivery channel;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(name = "last_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private LetterData data;

    @Column(name = "resent_at")
    private Instant resentAt;

    protected DecisionLetter() {}

    DecisionLetter(DecisionStep step, LetterData data, LetterFile file) {
        this.decisionId = step.decision().id();
        this.reviewId = step.review().id();
        this.callId = step.call().id();
        this.language = data.language();
        this.channel = data.correction().delivery();
        this.sentAt = step.now();
        this.lastDay = data.correction().lastDay();
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.data = data;
    }

    boolean wasResentAfter(Instant moment) {
        return resentAt != null && resentAt.isAfter(moment);
    }

    void markResent(Instant now) {
        resentAt = now;
    }

    public UUID decisionId() {
        return decisionId;
    }

    UUID reviewId() {
        return reviewId;
    }

    UUID callId() {
        return callId;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    LetterToRead toRead() {
        return new LetterToRead(sha256, bytes, data.caseNumber(), language);
    }

    public LetterData data() {
        return data;
    }
}
