package fi.verkosto.coordination.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Finds something of a programme that somebody is to look at. Each part of the coordination has one, and the workspace knows none of
 * them: whoever adds a part adds its source, and with it the words of its reasons.
 */
public interface WorkspaceSource {

    /**
     * What there is now, that which is longest there first; asked for in a transaction of somebody who follows the programme.
     *
     * @param limit how many at the most
     */
    List<WorkItem> of(UUID programmeId, Instant now, int limit);
}
