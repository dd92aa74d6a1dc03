package fi.verkosto.review.call;

import fi.verkosto.api.refusal.LocalizedText;
import java.util.Map;

/**
 * What a call calls itself, its strands and its criteria, for letters.
 *
 * @param caseNumber its number in the register; null where it was not told
 * @param purpose what it is for, in a few sentences; null where it was not told
 * @param strands names by code
 * @param criteria names by ID
 */
public record Wording(
        String caseNumber,
        LocalizedText purpose,
        Map<String, LocalizedText> strands,
        Map<String, LocalizedText> criteria) {

    /** Of a call that was read before it was told. */
    static final Wording UNKNOWN = new Wording(null, null, Map.of(), Map.of());
}
