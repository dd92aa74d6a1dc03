package fi.verkosto.coordination.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** What an application says, as far as it has been told. */
@Entity
@Table(name = "project_profile")
public class KnownProject {

    @Id
    @Column(name = "application_id")
    private UUID applicationId;

    /** Of the application; 0 before anything was told. */
    private long revision;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ProjectProfile profile;

    protected KnownProject() {}

    /** The highest revision holds, in whatever order they come. */
    public void describe(long toldRevision, ProjectProfile told) {
        if (toldRevision >= revision) {
            revision = toldRevision;
            profile = told;
        }
    }

    public long revision() {
        return revision;
    }

    /** Null before anything was told. */
    public ProjectProfile profile() {
        return profile;
    }
}
