package fi.verkosto.applications.call.terms;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One difference between two versions of the terms.
 *
 * @param path where: like a JSON Pointer, but through the code, ID or score of a list's element instead of its position
 */
public record Change(
        @Schema(examples = "/strands/REGIONAL_NETWORK/maximumAwards")
        String path,

        @Schema(description = "What was there; null if nothing was", nullable = true)
        Object before,

        @Schema(description = "What is there now; null if nothing is", nullable = true)
        Object after) {

    private static final String PERSONS = "/contactPersons";

    /** That contact persons changed, and not who they were: a revision is kept for ever. */
    public static List<Change> withoutPersons(List<Change> changes) {
        return changes.stream()
                .map(change -> change.path().startsWith(PERSONS) ? new Change(PERSONS, null, null) : change)
                .distinct()
                .toList();
    }
}
