package fi.verkosto.applications.application;

import fi.verkosto.applications.call.GrantCall;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One submitted version of an application, kept as it was. */
@Entity
@Immutable
@Table(name = "submission")
public class Submission {

    @EmbeddedId
    private Key key;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private ApplicationContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    private Parties parties;

    private String record;

    /** Only in the transaction that issued it; the register keeps it. */
    @Transient
    private String receipt;

    protected Submission() {}

    Submission(UUID applicationId, int number, Instant submittedAt, ApplicationContent content, Parties parties) {
        this.key = new Key(applicationId, number);
        this.submittedAt = submittedAt;
        this.content = content;
        this.parties = parties;
    }

    public UUID applicationId() {
        return key.applicationId();
    }

    public int number() {
        return key.number();
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public ApplicationContent content() {
        return content;
    }

    /** What the receipt is for, as canonical JSON; none from before receipts were issued. */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    /** Of a submission that was just made. */
    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }

    void receiveReceipt(String compact) {
        receipt = compact;
    }

    /** Before the submission is kept. */
    void recordAs(String canonical) {
        record = canonical;
    }

    /** Who pays what by the rules of the call. */
    Funding funding(GrantCall call) {
        return Funding.of(content.budget(), call.terms());
    }

    public Parties parties() {
        return parties;
    }

    /** Versions of an application are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, int number) {}
}
