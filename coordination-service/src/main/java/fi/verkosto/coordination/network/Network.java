package fi.verkosto.coordination.network;

import fi.verkosto.api.paging.Page;
import fi.verkosto.coordination.grant.Grant;
import fi.verkosto.coordination.grant.GrantState;
import fi.verkosto.coordination.grant.Offer;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.programme.Viewer;
import fi.verkosto.coordination.project.ProjectProfile;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;

/** A funded network project: a lead and its members, who work on one awarded application. */
@Entity
public class Network {

    @Id
    private UUID id;

    @Column(name = "programme_id")
    private UUID programmeId;

    @Column(name = "call_id")
    private UUID callId;

    /** Of the call: its business ID. */
    private String agency;

    @Column(name = "application_id")
    private UUID applicationId;

    @Version
    private long version;

    /** Grows with every event of this network, and is told in it. */
    private long revision;

    @Column(name = "case_number")
    private String caseNumber;

    private String title;

    @Embedded
    @AttributeOverride(name = "businessId", column = @Column(name = "lead_business_id"))
    @AttributeOverride(name = "name", column = @Column(name = "lead_name"))
    private Provider lead;

    @ElementCollection(fetch = FetchType.EAGER)
    @BatchSize(size = Page.LARGEST + 1)
    @CollectionTable(name = "network_member", joinColumns = @JoinColumn(name = "network_id"))
    @OrderColumn(name = "position")
    private List<Provider> members = new ArrayList<>();

    @Embedded
    private Grant grant;

    /** Null until its application has been told of. */
    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    private ProjectProfile profile;

    /** Of its application, as far as it is known; 0 before it is. */
    @Column(name = "profile_revision")
    private long profileRevision;

    @Column(name = "formed_at")
    private Instant formedAt;

    protected Network() {}

    static Network formed(UUID id, UUID programmeId, Award award, Instant now) {
        var network = new Network();
        network.id = id;
        network.programmeId = programmeId;
        network.callId = award.callId();
        network.agency = award.agency();
        network.applicationId = award.applicationId();
        network.caseNumber = award.caseNumber();
        network.title = award.title();
        network.lead = award.lead();
        network.members.addAll(award.members());
        network.grant = Grant.of(award.offer());
        network.revision = 1;
        network.formedAt = now;
        return network;
    }

    /** The highest revision of its application holds. */
    void describe(long toldRevision, ProjectProfile told) {
        if (toldRevision > profileRevision) {
            profileRevision = toldRevision;
            profile = told;
        }
    }

    void accept(Instant now) {
        grant.accept(now);
        revision++;
    }

    void acceptLate(String officer, String reason, Instant now) {
        grant.acceptLate(officer, reason, now);
        revision++;
    }

    void decline(String reason, Instant now) {
        grant.decline(reason, now);
        revision++;
    }

    void lapse(String officer, String reason, Instant now) {
        grant.lapse(officer, reason, now);
        revision++;
    }

    /** Returns whether there was anything to end. */
    boolean discontinue(UUID byDecision, Instant now) {
        boolean ended = grant.discontinue(byDecision, now);
        revision += ended ? 1 : 0;
        return ended;
    }

    void change(Offer offer) {
        grant.change(offer);
        revision++;
    }

    /** Formed once more: a later decision awards what had ended. */
    void reinstate(Offer offer, Instant now) {
        grant.reinstate(offer);
        formedAt = now;
        revision++;
    }

    /** Every organisation has agreed to its share: the work may begin. Of one that is at it nothing changes. */
    public void agree() {
        if (grant.state() != GrantState.RUNNING) {
            grant.start();
        }
        revision++;
    }

    /** One of its members is none any more. */
    public void leave(Provider member) {
        members.remove(member);
        revision++;
    }

    /** Something of it is told that is kept elsewhere. */
    public void tell() {
        revision++;
    }

    /** Whether its grant is accepted, and nothing has ended it. */
    public boolean isActive() {
        return grant.state() == GrantState.ACCEPTED || grant.state() == GrantState.RUNNING;
    }

    /** Whether the viewer acts for its lead, as whoever the lead has invited does. */
    boolean isLedBy(Viewer viewer) {
        return organisationOf(viewer).filter(lead.businessId()::equals).isPresent();
    }

    boolean involves(Viewer viewer) {
        return organisationOf(viewer).isPresent();
    }

    /** Whether the viewer reads it because its organisations let them. */
    boolean isReadBy(Viewer viewer) {
        return involves(viewer) || viewer.readsNetwork(id);
    }

    /** The business ID of its organisation for which the viewer acts: by their token, or else because it has invited them. */
    Optional<String> organisationOf(Viewer viewer) {
        List<String> own = organisations().stream().map(Provider::businessId).toList();
        return own.stream()
                .filter(viewer::actsFor)
                .findFirst()
                .or(() -> viewer.memberOf(id).filter(own::contains));
    }

    /** Whether the organisation is one of its own. */
    public boolean has(String businessId) {
        return organisations().stream().map(Provider::businessId).anyMatch(own -> own.equals(businessId));
    }

    /** The lead and the members. */
    public List<Provider> organisations() {
        return Stream.concat(Stream.of(lead), members.stream()).toList();
    }

    public UUID id() {
        return id;
    }

    public UUID programmeId() {
        return programmeId;
    }

    public UUID callId() {
        return callId;
    }

    public String agency() {
        return agency;
    }

    public UUID applicationId() {
        return applicationId;
    }

    public long revision() {
        return revision;
    }

    public long version() {
        return version;
    }

    public String caseNumber() {
        return caseNumber;
    }

    public String title() {
        return title;
    }

    public Provider lead() {
        return lead;
    }

    public List<Provider> members() {
        return List.copyOf(members);
    }

    public Grant grant() {
        return grant;
    }

    /** What it set out to do; none until its application has been told of. */
    public Optional<ProjectProfile> profile() {
        return Optional.ofNullable(profile);
    }

    public Instant formedAt() {
        return formedAt;
    }
}
