package fi.verkosto.applications.supplement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.content.Section;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** An officer asks the applicant for a stated supplement until a due time of its own. */
@Entity
@Table(name = "supplement_request")
public class SupplementRequest {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id")
    private UUID applicationId;

    /** How many versions there were when it was asked for: the next one answers it. */
    private int submissions;

    private String message;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private Sections sections;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    protected SupplementRequest() {}

    SupplementRequest(UUID id, Application application, Wish wish, Instant now, String officer) {
        this.id = id;
        this.applicationId = application.id();
        this.submissions = application.submissions();
        this.message = wish.message();
        this.sections = new Sections(List.copyOf(wish.sections()));
        this.dueAt = wish.dueAt();
        this.requestedAt = now;
        this.requestedBy = officer;
    }

    /** Refuses what its state does not allow. */
    void require(SupplementEvent event, Application application) {
        SupplementLifecycle.TABLE.next(state(application), event);
    }

    /** That the applicant is asked, once the application awaits it. */
    SupplementRequested asked(Application application) {
        return SupplementRequested.of(this, application);
    }

    /** The application is extended before, so that what is told of it has its revision. */
    SupplementRequested extend(Application application, Instant later) {
        require(SupplementEvent.EXTEND, application);
        dueAt = later;
        return asked(application);
    }

    /** The application awaits nothing any more. */
    SupplementCancelled cancel(Application application, Instant now) {
        require(SupplementEvent.CANCEL, application);
        cancelledAt = now;
        return new SupplementCancelled(
                application.id(), application.agency(), application.eventRevision(), application.callId(), id, now);
    }

    /** Where the request stands, as the application that it is about says. */
    public SupplementState state(Application application) {
        if (cancelledAt != null) {
            return SupplementState.CANCELLED;
        }
        return application.submissions() > submissions ? SupplementState.ANSWERED : SupplementState.OPEN;
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    public UUID applicationId() {
        return applicationId;
    }

    /** The number of the version that answers it, once there is one. */
    public int answer() {
        return submissions + 1;
    }

    public String message() {
        return message;
    }

    /** The sections that may be edited; empty for all. */
    public List<Section> sections() {
        return sections.sections();
    }

    public Instant dueAt() {
        return dueAt;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public String requestedBy() {
        return requestedBy;
    }

    /** What an officer asks for; {@code sections} may be empty for all. */
    public record Wish(String message, Instant dueAt, Set<Section> sections) {}

    /** A record of its own, since Hibernate maps JSON by the field's class. */
    record Sections(List<Section> sections) {}
}
