package fi.verkosto.coordination.agreement;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.value.Money;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.programme.Provider;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How the lead proposes to share the grant among the organisations of its network. Its terms never change: whoever wants others
 * proposes anew.
 */
@Entity
@Table(name = "transfer_agreement")
public class TransferAgreement {

    @Id
    private UUID id;

    @Column(name = "network_id")
    private UUID networkId;

    /** Counts the proposals of the network from 1. */
    private int number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AgreementState state;

    /** What is shared. */
    private BigDecimal amount;

    private String currency;

    // A few rows, and every question needs them.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "transfer_share", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "position")
    private List<Share> shares = new ArrayList<>();

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    /** The business ID of the member that did not agree. */
    @Column(name = "objected_by")
    private String objectedBy;

    private String objection;

    /** When it was objected to or replaced. */
    @Column(name = "ended_at")
    private Instant endedAt;

    protected TransferAgreement() {}

    static TransferAgreement proposed(UUID id, Network network, int number, List<Share> shares, Instant now) {
        var agreement = new TransferAgreement();
        agreement.id = id;
        agreement.networkId = network.id();
        agreement.number = number;
        agreement.state = AgreementState.PROPOSED;
        agreement.amount = network.grant().awarded().amount();
        agreement.currency = network.grant().awarded().currency();
        agreement.shares.addAll(shares);
        agreement.proposedAt = now;
        return agreement;
    }

    void confirm(String organisation, Instant now) {
        boolean isLast = waitsOnlyFor(organisation);
        state = AgreementLifecycle.TABLE.next(state, isLast ? AgreementEvent.COMPLETE : AgreementEvent.CONFIRM);
        shareOf(organisation).confirm(now);
        confirmedAt = isLast ? now : null;
    }

    /** Whether all others have agreed. */
    boolean waitsOnlyFor(String organisation) {
        return shares.stream().filter(share -> !share.isOf(organisation)).allMatch(Share::isConfirmed);
    }

    void object(String organisation, String reason, Instant now) {
        state = AgreementLifecycle.TABLE.next(state, AgreementEvent.OBJECT);
        objectedBy = shareOf(organisation).businessId();
        objection = reason;
        endedAt = now;
    }

    void replace(Instant now) {
        state = AgreementLifecycle.TABLE.next(state, AgreementEvent.REPLACE);
        endedAt = now;
    }

    private Share shareOf(String organisation) {
        return shares.stream()
                .filter(share -> share.isOf(organisation))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
    }

    boolean isConfirmedBy(String organisation) {
        return shareOf(organisation).isConfirmed();
    }

    /** Whether it shares what the network is granted now among those who are its organisations now. */
    public boolean isOf(Network network) {
        return sum().equals(network.grant().awarded())
                && organisations()
                        .equals(network.organisations().stream()
                                .map(Provider::businessId)
                                .collect(Collectors.toSet()));
    }

    private Set<String> organisations() {
        return shares.stream().map(Share::businessId).collect(Collectors.toSet());
    }

    public UUID networkId() {
        return networkId;
    }

    public int number() {
        return number;
    }

    public AgreementState state() {
        return state;
    }

    public Money sum() {
        return new Money(amount, currency);
    }

    /** The lead's first, then those of the members as the network lists them. */
    public List<Share> shares() {
        return List.copyOf(shares);
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    /** When the last organisation agreed to it. */
    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    public Optional<String> objectedBy() {
        return Optional.ofNullable(objectedBy);
    }

    public Optional<String> objection() {
        return Optional.ofNullable(objection);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
