package fi.verkosto.coordination.person;

import fi.verkosto.coordination.programme.PersonRole;
import java.util.UUID;

/**
 * To what somebody is invited.
 *
 * @param networkId null for the programme as a whole
 * @param organisation business ID of the one for which they are to act, or of the agency whose observer they are to be; null for none
 */
record Part(PersonRole role, UUID programmeId, UUID networkId, String organisation) {

    /** The network, or the programme. */
    UUID scope() {
        return networkId == null ? programmeId : networkId;
    }
}
