package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.List;
import java.util.Map;

/**
 * What a call asks of every application, whatever its strand.
 *
 * @param ownFundingPercent of the total costs; the sum is rounded up to a whole euro
 * @param regions codes of the home regions that leads may have; none for the whole country
 * @param names of the codes that applicants choose from, list by list
 */
public record Terms(int ownFundingPercent, List<String> regions, Names names) {

    /** What people call the codes of a call, list by list. */
    public record Names(
            Map<String, LocalizedText> themes,
            Map<String, LocalizedText> managementLevels,
            Map<String, LocalizedText> partnerKinds) {}
}
