package fi.verkosto.review.record;

import java.util.List;
import java.util.UUID;

/**
 * The last selection of a call, computed again from the record alone.
 *
 * @param scenario null where it followed the ranking
 * @param tieOrder empty where nobody decided between equals
 */
public record RecordedSelection(
        UUID selectionId, UUID scenario, List<UUID> tieOrder, List<RecordedProposal> proposals) {}
