package fi.verkosto.coordination.programme;

import java.util.UUID;

/**
 * What somebody was invited to do, and has confirmed.
 *
 * @param networkId null where it is in the programme as a whole
 * @param organisation business ID of the one that invited them to act for it, or of the agency whose observer they are; null for none
 */
public record Place(PersonRole role, UUID programmeId, UUID networkId, String organisation) {

    boolean isMember(UUID network) {
        return role == PersonRole.NETWORK_MEMBER && network.equals(networkId);
    }

    boolean isReader(UUID network) {
        return role == PersonRole.NETWORK_READER && network.equals(networkId);
    }

    boolean isOnTeam(UUID programme, String coordinator) {
        return role == PersonRole.COORDINATOR_TEAM && programme.equals(programmeId) && coordinator.equals(organisation);
    }

    boolean isObserver(UUID programme) {
        return (role == PersonRole.AGENCY_OBSERVER || role == PersonRole.MINISTRY_OBSERVER)
                && programme.equals(programmeId);
    }
}
