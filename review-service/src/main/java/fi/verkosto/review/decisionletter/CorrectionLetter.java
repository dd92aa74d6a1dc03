package fi.verkosto.review.decisionletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/**
 * The letter of a decision on a correction request that leaves the decision as it is: made once, and the same for ever. Never changes, but
 * that it can be sent again.
 */
@Entity
@Table(name = "correction_letter")
class CorrectionLetter {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    @Column(nullable = false, updatable = false)
    private String language;

    @Column(name = "sent_at", nullable = false, updatable = false)
    private Instant sentAt;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false, updatable = false)
    private CorrectionLetterData data;

    @Column(name = "resent_at")
    private Instant resentAt;

    protected CorrectionLetter() {}

    CorrectionLetter(CorrectionLetterData data, LetterFile file, Instant sentAt) {
        this.requestId = data.requestId();
        this.language = data.language();
        this.sentAt = sentAt;
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

    Instant sentAt() {
        return sentAt;
    }

    CorrectionLetterData data() {
        return data;
    }

    LetterToRead toRead() {
        return new LetterToRead(sha256, bytes, data.caseNumber(), language);
    }
}
