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

/** The lead offers a right to whoever acts for an organisation of the consortium and has a mail address. */
@Entity
@Table(name = "access_invitation")
public class AccessInvitation {

    @Id
    private UUID id;

    @Column(name = "application_id")
    private UUID applicationId;

    /** Personal data. Null once it is accepted. */
    private String email;

    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "access_right")
    private AccessRight right;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "invited_by")
    private String invitedBy;

    /** The subject of the person's access tokens; null while it is open. */
    @Column(name = "accepted_by")
    private String acceptedBy;

    protected AccessInvitation() {}

    static AccessInvitation to(UUID id, UUID applicationId, String email) {
        AccessInvitation invitation = new AccessInvitation();
        invitation.id = id;
        invitation.applicationId = applicationId;
        invitation.email = email;
        return invitation;
    }

    /**
     * The latest word counts.
     *
     * @return whether it is other than before
     */
    boolean offer(AccessRight offered, String toOrganisation, String inviter, Instant now) {
        if (offered == right && toOrganisation.equals(organisation)) {
            return false;
        }
        right = offered;
        organisation = toOrganisation;
        invitedBy = inviter;
        invitedAt = now;
        return true;
    }

    /** From now on it is the person's, and the address is not needed any more. */
    void acceptBy(String person) {
        acceptedBy = person;
        email = null;
    }

    boolean isOpen() {
        return acceptedBy == null;
    }

    boolean isAcceptedBy(String person) {
        return person.equals(acceptedBy);
    }

    public UUID id() {
        return id;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public String email() {
        return email;
    }

    public String organisation() {
        return organisation;
    }

    public AccessRight right() {
        return right;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    String invitedBy() {
        return invitedBy;
    }
}
