package fi.verkosto.applications.application;

import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Partner;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** One submitted version of an application, kept as it was. */
@Entity
@Immutable
@Table(name = "submission")
public class Submission {

    @EmbeddedId
    private Key key;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "last_changed_at")
    private Instant lastChangedAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ApplicationContent content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Parties parties;

    private String record;

    protected Submission() {}

    public Submission(
            UUID applicationId,
            int number,
            SubmissionTimes times,
            ApplicationContent content,
            Parties parties,
            String record) {
        this.key = new Key(applicationId, number);
        this.submittedAt = times.submittedAt();
        this.lastChangedAt = times.lastChangedAt();
        this.content = content;
        this.parties = parties;
        this.record = record;
    }

    public UUID applicationId() {
        return key.applicationId();
    }

    public int number() {
        return key.number();
    }

    /** When the applicant submitted it: a later act that made a version of it keeps that time. */
    public Instant submittedAt() {
        return submittedAt;
    }

    /** When a supplement, or an officer on behalf of the applicant, made this version; none if the applicant submitted it. */
    public Optional<Instant> lastChangedAt() {
        return Optional.ofNullable(lastChangedAt);
    }

    /** When this version was made, by whatever act. */
    public Instant madeAt() {
        return lastChangedAt().orElse(submittedAt);
    }

    public ApplicationContent content() {
        return content;
    }

    /** What the receipt is for, as canonical JSON; none from before receipts were issued. */
    public Optional<String> record() {
        return Optional.ofNullable(record);
    }

    public Parties parties() {
        return parties;
    }

    /** Business IDs of its lead, its members, and those of its partners that have one. */
    public Set<String> organisations() {
        return Stream.concat(
                        parties.all().stream().map(Party::businessId),
                        content.partners().partners().stream().map(Partner::businessId))
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Versions of an application are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, int number) {}
}
