package fi.verkosto.coordination.network;

import fi.verkosto.api.paging.Page;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.programme.Award;
import fi.verkosto.coordination.programme.Provider;
import fi.verkosto.coordination.programme.Viewer;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;

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

    private BigDecimal amount;

    private String currency;

    @Enumerated(EnumType.STRING)
    private NetworkState state;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "decline_reason")
    private String declineReason;

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
        network.amount = award.awarded().amount();
        network.currency = award.awarded().currency();
        network.state = NetworkState.AWARDED;
        network.revision = 1;
        network.formedAt = now;
        return network;
    }

    void accept(Instant now) {
        state = NetworkLifecycle.TABLE.next(state, NetworkEvent.ACCEPT);
        revision++;
        answeredAt = now;
    }

    void decline(String reason, Instant now) {
        state = NetworkLifecycle.TABLE.next(state, NetworkEvent.DECLINE);
        revision++;
        declineReason = reason;
        answeredAt = now;
    }

    boolean isLedBy(Viewer viewer) {
        return viewer.actsFor(lead.businessId());
    }

    boolean involves(Viewer viewer) {
        return organisations().stream().anyMatch(organisation -> viewer.actsFor(organisation.businessId()));
    }

    /** The lead and the members. */
    List<Provider> organisations() {
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

    public Money awarded() {
        return new Money(amount, currency);
    }

    public NetworkState state() {
        return state;
    }

    public Instant formedAt() {
        return formedAt;
    }

    /** When the lead accepted or declined. */
    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<String> declineReason() {
        return Optional.ofNullable(declineReason);
    }
}
