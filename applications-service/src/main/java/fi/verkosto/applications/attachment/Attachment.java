package fi.verkosto.applications.attachment;

import fi.verkosto.applications.content.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A file of an application. It never changes; once deleted, it stays as a trace of who took it away and when. */
@Entity
@Table(name = "attachment")
public class Attachment {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    @Enumerated(EnumType.STRING)
    private Section section;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileType type;

    private long size;

    private String sha256;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @Column(name = "deleted_by")
    private String deletedBy;

    protected Attachment() {}

    Attachment(UUID id, UUID applicationId, NewAttachment file, Stamp stamp) {
        this.id = id;
        this.applicationId = applicationId;
        this.section = file.section();
        this.name = file.name();
        this.type = file.type();
        this.size = file.size();
        this.sha256 = file.sha256();
        this.createdAt = stamp.at();
        this.createdBy = stamp.by();
    }

    void delete(Stamp stamp) {
        deletedAt = stamp.at();
        deletedBy = stamp.by();
    }

    /** It belongs to what was submitted, which stands again. */
    void restore() {
        deletedAt = null;
        deletedBy = null;
    }

    /** A copy that nothing keeps. */
    Attachment undeleted() {
        Attachment copy = new Attachment();
        copy.id = id;
        copy.applicationId = applicationId;
        copy.section = section;
        copy.name = name;
        copy.type = type;
        copy.size = size;
        copy.sha256 = sha256;
        copy.createdAt = createdAt;
        copy.createdBy = createdBy;
        return copy;
    }

    /** A copy that says nothing of who attached it. */
    Attachment unnamed(int number) {
        Attachment copy = undeleted();
        copy.name = "attachment-" + number + "." + type.extension();
        return copy;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public Section section() {
        return section;
    }

    public String name() {
        return name;
    }

    public FileType type() {
        return type;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null while it is there. */
    public Instant deletedAt() {
        return deletedAt;
    }

    boolean isDeleted() {
        return deletedAt != null;
    }
}
