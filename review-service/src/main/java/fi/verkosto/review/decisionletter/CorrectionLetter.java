package fi.verkosto.review.decisionletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The letter of a decision on a correction request that leaves the decision as it is: made once, and the same for ever. */
@Entity
@Immutable
@Table(name = "correction_letter")
class CorrectionLetter {

    @Id
    @Column(name = "request_id")
    private UUID requestId;

    private String language;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String sha256;

    private byte[] bytes;

    @JdbcTypeCode(SqlTypes.JSON)
    private CorrectionLetterData data;

    protected CorrectionLetter() {}

    CorrectionLetter(CorrectionLetterData data, LetterFile file, Instant sentAt) {
        this.requestId = data.requestId();
        this.language = data.language();
        this.sentAt = sentAt;
        this.sha256 = file.sha256();
        this.bytes = file.bytes();
        this.data = data;
    }

    LetterToRead toRead() {
        return new LetterToRead(sha256, bytes, data.caseNumber(), language);
    }
}
