package fi.verkosto.applications.consortium;

import fi.verkosto.applications.access.MembershipState;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A provider's part in an application, from the first invitation on; one that is invited again goes on with it. */
@Entity
@Table(name = "membership")
public class Membership {

    @EmbeddedId
    private Key key;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private MembershipState state;

    @Column(name = "invited_at")
    private Instant invitedAt;

    /** When the present state began. */
    @Column(name = "changed_at")
    private Instant changedAt;

    protected Membership() {}

    static Membership invited(UUID applicationId, String organisation, Instant now) {
        Membership membership = new Membership();
        membership.key = new Key(applicationId, organisation);
        membership.state = MembershipState.INVITED;
        membership.invitedAt = now;
        membership.changedAt = now;
        return membership;
    }

    Membership take(MembershipEvent event, Instant now) {
        state = MembershipLifecycle.TABLE.next(state, event);
        changedAt = now;
        if (event == MembershipEvent.INVITE) {
            invitedAt = now;
        }
        return this;
    }

    public UUID applicationId() {
        return key.applicationId();
    }

    /** The business ID of the provider. */
    public String organisation() {
        return key.organisation();
    }

    public long version() {
        return version;
    }

    public MembershipState state() {
        return state;
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** An organisation has one part in an application, whatever became of it. */
    @Embeddable
    record Key(@Column(name = "application_id") UUID applicationId, String organisation) {}
}
