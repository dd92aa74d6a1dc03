package fi.verkosto.coordination.person;

import fi.verkosto.coordination.programme.PersonRole;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whom the caller may invite to a network or a programme, and so send to again, withdraw and end: by their own token. Whoever was
 * invited invites nobody, so that an organisation knows who acts for it.
 *
 * @param person the subject of their token
 * @param organisation that their token names; null for none
 * @param leads whether that is the lead of the network
 * @param coordinates whether it is the coordinator
 * @param prepares whether they are an officer of the call
 */
record Inviter(String person, String organisation, boolean leads, boolean coordinates, boolean prepares) {

    /** @param forOrganisation null for none */
    boolean mayInvite(PersonRole role, String forOrganisation) {
        return switch (role) {
            case NETWORK_MEMBER -> organisation != null && organisation.equals(forOrganisation);
            case NETWORK_READER -> leads;
            case COORDINATOR_TEAM -> coordinates && organisation.equals(forOrganisation);
            case AGENCY_OBSERVER, MINISTRY_OBSERVER -> prepares;
        };
    }

    /** Whose people they all see with their addresses, whichever organisation these are of. */
    Set<PersonRole> roles() {
        return Arrays.stream(PersonRole.values())
                .filter(role -> role != PersonRole.NETWORK_MEMBER)
                .filter(role -> mayInvite(role, organisation))
                .collect(Collectors.toSet());
    }

    PersonRow shown(PersonRow row) {
        return mayInvite(row.role(), row.organisation()) || person.equals(row.subject()) ? row : row.withoutAddress();
    }
}
