package fi.verkosto.coordination.workspace;

import fi.verkosto.coordination.audit.CoordinationRole;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that somebody is to look at.
 *
 * @param networkId null where it is about all networks
 * @param about what it is about in a few words of those who wrote it: a title, a question
 * @param since when it is as it is
 * @param dueBy until when it is to be done; null where no time is set
 * @param turn who is to do something
 */
public record WorkItem(
        WorkKind kind,
        WorkReason reason,
        UUID networkId,
        String about,
        Instant since,
        Instant dueBy,
        CoordinationRole turn,
        NextStep next) {

    /**
     * What to do.
     *
     * @param operation the operationId of the API
     * @param link where it is found: a path of the API, without the part that says the operation
     */
    public record NextStep(String operation, String link) {}
}
