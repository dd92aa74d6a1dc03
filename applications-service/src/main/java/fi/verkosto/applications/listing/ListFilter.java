package fi.verkosto.applications.listing;

import fi.verkosto.applications.application.ApplicationState;
import java.util.List;

/**
 * Which applications of a call are asked for; null, and no state, where it does not matter.
 *
 * @param states any of these
 * @param region code of a region that the lead or a member is from
 * @param provider business ID of the lead or a member
 * @param text part of the title, the case number, or a name of the lead or a member
 */
public record ListFilter(String strand, List<ApplicationState> states, String region, String provider, String text) {}
