package fi.verkosto.coordination.support;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.coordination.audit.CoordinationRole;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programme;
import fi.verkosto.coordination.programme.ProgrammeAccess;
import fi.verkosto.coordination.programme.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who may see a support request and write into it: the organisations of its network, the coordinator, the staff of the call and
 * the ministry. No other network and no evaluator.
 */
@ApplicationScoped
class SupportAccess {

    private final SupportRequests requests;
    private final NetworkAccess networks;
    private final ProgrammeAccess programmes;

    SupportAccess(SupportRequests requests, NetworkAccess networks, ProgrammeAccess programmes) {
        this.requests = requests;
        this.networks = networks;
        this.programmes = programmes;
    }

    /** By any organisation of the network; the network is locked until the transaction ends. */
    Network toAsk(UUID networkId) {
        return networks.toTakePartIn(networkId);
    }

    SupportRequest toRead(UUID id) {
        SupportRequest request = requests.find(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
        networks.toRead(request.networkId());
        return request;
    }

    /** Locked until the transaction ends; who may do what to it is asked next. */
    SupportRequest locked(UUID id) {
        return requests.findLocked(id).orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /** By any organisation of its network. */
    Author asMember(SupportRequest request) {
        return member(networks.toTakePartIn(request.networkId()));
    }

    Author asCoordinator(SupportRequest request) {
        return coordinator(programmes.toCoordinate(request.programmeId()));
    }

    /** By the organisation that asked, as long as it is in the network, or else by the coordinator. */
    Author toClose(SupportRequest request) {
        return isOfAsker(request) && !programmes.coordinates(request.programmeId())
                ? asMember(request)
                : asCoordinator(request);
    }

    private boolean isOfAsker(SupportRequest request) {
        return request.organisation().businessId().equals(networks.organisationIn(request.networkId()));
    }

    /** By somebody who answers questions: the coordinator, an officer of the call, or the ministry. Whose turn it is, the state says. */
    Set<CoordinationRole> toAnswer(SupportRequest request) {
        Set<CoordinationRole> roles = EnumSet.noneOf(CoordinationRole.class);
        if (programmes.coordinates(request.programmeId())) {
            roles.add(CoordinationRole.COORDINATOR);
        }
        if (programmes.isPrepared(request.programmeId())) {
            roles.add(CoordinationRole.OFFICER);
        }
        if (programmes.viewer().observesEverything()) {
            roles.add(CoordinationRole.OBSERVER);
        }
        if (roles.isEmpty()) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
        return roles;
    }

    /** The caller in one of those roles. */
    Author as(CoordinationRole role, SupportRequest request) {
        return role == CoordinationRole.COORDINATOR
                ? asCoordinator(request)
                : new Author(role, null, programmes.viewer().person());
    }

    Author member(Network network) {
        String own = networks.organisationIn(network);
        Provider organisation = network.organisations().stream()
                .filter(provider -> provider.businessId().equals(own))
                .findFirst()
                .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN));
        CoordinationRole role = organisation.equals(network.lead()) ? CoordinationRole.LEAD : CoordinationRole.MEMBER;
        return new Author(role, organisation, programmes.viewer().person());
    }

    private Author coordinator(Programme programme) {
        return new Author(
                CoordinationRole.COORDINATOR,
                Optional.of(programme)
                        .flatMap(Programme::coordinator)
                        .orElseThrow(() -> new Refusal(CommonError.FORBIDDEN))
                        .provider(),
                programmes.viewer().person());
    }
}
