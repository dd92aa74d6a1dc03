package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.AccessRight;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The lead applicant lets a person view or edit an application. Not to be taken for the money, which is a grant too. */
@Entity
@Table(name = "access_grant")
public class AccessGrant {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    /** The subject of the person's access tokens, which names nobody. */
    private String person;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_right")
    private AccessRight right;

    @Column(name = "granted_at")
    private Instant grantedAt;

    @Column(name = "granted_by")
    private String grantedBy;

    protected AccessGrant() {}

    static AccessGrant to(UUID id, UUID applicationId, String person) {
        AccessGrant grant = new AccessGrant();
        grant.id = id;
        grant.applicationId = applicationId;
        grant.person = person;
        return grant;
    }

    /** The latest word counts. */
    void give(AccessRight newRight, String giver, Instant now) {
        right = newRight;
        grantedBy = giver;
        grantedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String person() {
        return person;
    }

    public AccessRight right() {
        return right;
    }

    public Instant grantedAt() {
        return grantedAt;
    }
}
