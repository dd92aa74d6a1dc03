package fi.verkosto.applications.version;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.ApplicationContent;
import fi.verkosto.applications.content.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A state of an application that was submitted once. */
@Entity
@Immutable
@Table(name = "application_version")
public class KeptVersion {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private VersionKind kind;

    /** What was saved; null for a submission, which is of the whole. */
    private String section;

    /** Which submission it is; null for a save. */
    private Integer submission;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ApplicationContent content;

    @Column(name = "saved_at")
    private Instant savedAt;

    @Column(name = "saved_by")
    private String savedBy;

    protected KeptVersion() {}

    static KeptVersion saved(Key key, Application application, Section section, Instant now, String person) {
        return of(key, VersionKind.SAVED, application.content(), now, person).about(section.path(), null);
    }

    static KeptVersion submitted(Key key, Submission submission, Instant now, String person) {
        return of(key, VersionKind.SUBMITTED, submission.content(), now, person).about(null, submission.number());
    }

    private static KeptVersion of(Key key, VersionKind kind, ApplicationContent content, Instant now, String person) {
        KeptVersion version = new KeptVersion();
        version.key = key;
        version.kind = kind;
        version.content = content;
        version.savedAt = now;
        version.savedBy = person;
        return version;
    }

    private KeptVersion about(String saved, Integer submitted) {
        section = saved;
        submission = submitted;
        return this;
    }

    public UUID applicationId() {
        return key.applicationId();
    }

    public int number() {
        return key.number();
    }

    public VersionKind kind() {
        return kind;
    }

    public String section() {
        return section;
    }

    public Integer submission() {
        return submission;
    }

    public ApplicationContent content() {
        return content;
    }

    public Instant savedAt() {
        return savedAt;
    }

    /** The subject of the person's token. */
    public String savedBy() {
        return savedBy;
    }

    /** Versions of an application are numbered from 1. */
    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, int number) {}
}
