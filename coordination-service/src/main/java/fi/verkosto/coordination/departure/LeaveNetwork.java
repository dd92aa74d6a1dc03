package fi.verkosto.coordination.departure;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.coordination.CoordinationError;
import fi.verkosto.coordination.network.Network;
import fi.verkosto.coordination.network.NetworkAccess;
import fi.verkosto.coordination.programme.Programmes;
import fi.verkosto.coordination.programme.Provider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.UUID;

/** A member states that it has left its network, or the lead states it of a member. */
@ApplicationScoped
public class LeaveNetwork {

    private final NetworkAccess access;
    private final Departures departures;
    private final Programmes programmes;
    private final DepartureStory story;
    private final InstantSource clock;

    LeaveNetwork(
            NetworkAccess access,
            Departures departures,
            Programmes programmes,
            DepartureStory story,
            InstantSource clock) {
        this.access = access;
        this.departures = departures;
        this.programmes = programmes;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public Departure state(UUID networkId, StatedDeparture stated) {
        Network network = access.toStandFor(networkId);
        String caller = access.organisationIn(network);
        requireOwnOrLead(network, stated, caller);
        if (!network.isActive()) {
            throw new Refusal(CoordinationError.NETWORK_NOT_ACTIVE);
        }
        Instant now = clock.instant();
        Provider member = memberOf(network, stated.businessId());
        requirePastDay(network, stated.leftOn(), now);
        network.leave(member);
        programmes.ofCall(network.callId(), network.agency()).release(networkId, member);
        Departure departure = Departure.of(networkId, member, stated, caller, now);
        departures.add(departure);
        story.left(network, departure);
        return departure;
    }

    private static void requireOwnOrLead(Network network, StatedDeparture stated, String caller) {
        if (!caller.equals(network.lead().businessId()) && !caller.equals(stated.businessId())) {
            throw new Refusal(CommonError.FORBIDDEN);
        }
    }

    private static Provider memberOf(Network network, String businessId) {
        return network.members().stream()
                .filter(member -> member.businessId().equals(businessId))
                .findFirst()
                .orElseThrow(() -> new Refusal(CoordinationError.NOT_A_MEMBER)
                        .with(
                                "allowed",
                                network.members().stream()
                                        .map(Provider::businessId)
                                        .toList()));
    }

    /** A departure that is only planned is no fact yet. */
    private static void requirePastDay(Network network, LocalDate leftOn, Instant now) {
        LocalDate earliest = FinnishTime.dayOf(network.formedAt());
        LocalDate latest = FinnishTime.dayOf(now);
        if (leftOn.isBefore(earliest) || leftOn.isAfter(latest)) {
            throw new Refusal(CoordinationError.DEPARTURE_DAY_IMPOSSIBLE)
                    .with("earliest", earliest)
                    .with("latest", latest);
        }
    }
}
