package fi.verkosto.coordination.agreement;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** The lead proposes how its network shares the grant, and each member agrees to its share or objects. */
@ApplicationScoped
public class AgreeOnShares {

    /** So that all of a network can be listed at once. */
    static final int MOST_OF_NETWORK = 50;

    private final NetworkAccess access;
    private final TransferAgreements agreements;
    private final AgreementStory story;
    private final InstantSource clock;

    AgreeOnShares(NetworkAccess access, TransferAgreements agreements, AgreementStory story, InstantSource clock) {
        this.access = access;
        this.agreements = agreements;
        this.story = story;
        this.clock = clock;
    }

    /** What waits is replaced at once; what holds, once every member has agreed to this one. */
    @Transactional
    public AgreementOfNetwork propose(UUID networkId, List<ProposedShare> proposed) {
        Network network = access.toLead(networkId);
        requireActive(network);
        Instant now = clock.instant();
        List<Share> shares = ShareOut.of(network, proposed);
        int number = agreements.countOf(networkId) + 1;
        if (number > MOST_OF_NETWORK) {
            throw new Refusal(CoordinationError.AGREEMENT_LIMIT_REACHED).with("most", MOST_OF_NETWORK);
        }
        agreements.in(AgreementState.PROPOSED, networkId).ifPresent(waiting -> waiting.replace(now));
        TransferAgreement agreement = TransferAgreement.proposed(agreements.nextId(), network, number, shares, now);
        story.proposed(network, agreement);
        confirm(network, agreement, network.lead().businessId(), now);
        agreements.flush();
        agreements.add(agreement);
        return new AgreementOfNetwork(agreement, network);
    }

    @Transactional
    public AgreementOfNetwork confirm(UUID networkId, int number) {
        Network network = access.toTakePartIn(networkId);
        TransferAgreement agreement = find(networkId, number);
        String organisation = access.organisationIn(network);
        if (!agreement.isConfirmedBy(organisation)) {
            requireAnswerable(network, agreement);
            story.shareConfirmed(agreement, organisation);
            confirm(network, agreement, organisation, clock.instant());
        }
        return new AgreementOfNetwork(agreement, network);
    }

    /** The lead has another way: it proposes anew. */
    @Transactional
    public AgreementOfNetwork object(UUID networkId, int number, String reason) {
        Network network = access.toMember(networkId);
        TransferAgreement agreement = find(networkId, number);
        requireAnswerable(network, agreement);
        String organisation = access.organisationIn(network);
        agreement.object(organisation, reason, clock.instant());
        story.objected(agreement, organisation, reason);
        return new AgreementOfNetwork(agreement, network);
    }

    /** What held before is replaced in the database first: it has a place for one. */
    private void confirm(Network network, TransferAgreement agreement, String organisation, Instant now) {
        if (!agreement.waitsOnlyFor(organisation)) {
            agreement.confirm(organisation, now);
            return;
        }
        agreements.in(AgreementState.CONFIRMED, network.id()).ifPresent(before -> before.replace(now));
        agreements.flush();
        agreement.confirm(organisation, now);
        network.agree();
        story.confirmed(network, agreement);
    }

    private TransferAgreement find(UUID networkId, int number) {
        return agreements.find(networkId, number).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    private static void requireActive(Network network) {
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE)
                    .with("state", network.grant().state());
        }
    }

    private static void requireAnswerable(Network network, TransferAgreement agreement) {
        requireActive(network);
        if (agreement.state() == AgreementState.PROPOSED && !agreement.isOf(network)) {
            throw new Refusal(CoordinationError.AGREEMENT_OUTDATED);
        }
    }
}
