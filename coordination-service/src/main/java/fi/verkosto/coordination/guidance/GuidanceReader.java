package fi.verkosto.coordination.guidance;

import java.util.Set;
import java.util.UUID;

/**
 * Who reads the notes of a programme.
 *
 * @param everything whether those for any network, or only those for these and for all
 * @param organisations for which the reader acts; empty where for none
 */
record GuidanceReader(UUID programmeId, boolean everything, Set<UUID> networks, Set<String> organisations) {

    GuidanceRow shown(GuidanceRow row) {
        return everything ? row : row.withoutOthers();
    }
}
