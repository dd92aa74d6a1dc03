package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Which applications of a call are asked for; null, and no state, where it does not matter.
 *
 * @param states any of these
 * @param region code of a region that the lead or a member is from
 * @param provider business ID of the lead or a member
 * @param text part of the title, the case number, or a name of the lead or a member
 * @param leftOut those that do not count, whatever is asked for
 */
public record ListFilter(
        String strand, List<ApplicationState> states, String region, String provider, String text, Set<UUID> leftOut) {

    /** The same without some applications. */
    public ListFilter without(Set<UUID> applications) {
        return new ListFilter(strand, states, region, provider, text, applications);
    }
}
