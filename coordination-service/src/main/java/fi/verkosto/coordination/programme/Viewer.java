package fi.verkosto.coordination.programme;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who asks.
 *
 * @param person the subject of the token
 * @param organisation business ID of the provider the person acts for, or null if for none
 * @param agency business ID of the organisation that is taken for an agency, or null if there is none
 * @param roles the work in calls that the realm lets the person do; in which calls, their staff tells
 * @param places what the person was invited to and has confirmed
 */
public record Viewer(String person, String organisation, String agency, Set<StaffRole> roles, List<Place> places) {

    public Viewer {
        roles = Set.copyOf(roles);
        places = List.copyOf(places);
    }

    /** Somebody who was invited to nothing. */
    Viewer(String person, String organisation, String agency, Set<StaffRole> roles) {
        this(person, organisation, agency, roles, List.of());
    }

    /** The ministry monitors every programme together with the coordinator, so no call needs to name its observers. */
    public boolean observesEverything() {
        return roles.contains(StaffRole.OBSERVER);
    }

    public boolean actsFor(String businessId) {
        return organisation != null && organisation.equals(businessId);
    }

    /** The organisation for which the person was invited to act in the network. */
    public Optional<String> memberOf(UUID networkId) {
        return places.stream()
                .filter(place -> place.isMember(networkId))
                .map(Place::organisation)
                .findFirst();
    }

    /** Whether the person was invited to read the network. */
    public boolean readsNetwork(UUID networkId) {
        return places.stream().anyMatch(place -> place.isReader(networkId));
    }

    boolean takesPart(Participation participation) {
        return actsFor(participation.businessId())
                || memberOf(participation.networkId())
                        .filter(participation.businessId()::equals)
                        .isPresent();
    }

    boolean isOnTeam(UUID programmeId, String coordinator) {
        return actsFor(coordinator) || places.stream().anyMatch(place -> place.isOnTeam(programmeId, coordinator));
    }

    boolean observes(UUID programmeId) {
        return places.stream().anyMatch(place -> place.isObserver(programmeId));
    }

    /** The programmes in which the person was invited to anything. */
    Set<UUID> programmes() {
        return places.stream().map(Place::programmeId).collect(Collectors.toSet());
    }

    boolean is(StaffMember member, String agencyOfCall) {
        return member.person().equals(person) && roles.contains(member.role()) && mayHold(member.role(), agencyOfCall);
    }

    boolean mayHold(StaffRole role, String agencyOfCall) {
        return role.isExternal() || (agency != null && agency.equals(agencyOfCall));
    }

    Set<StaffRole> externalRoles() {
        return roles.stream().filter(StaffRole::isExternal).collect(Collectors.toSet());
    }
}
