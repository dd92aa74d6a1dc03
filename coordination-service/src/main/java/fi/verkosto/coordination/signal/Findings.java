package fi.verkosto.coordination.signal;

import java.math.BigDecimal;
import java.util.List;

/**
 * What a source has found in a programme today, and how often it has asked.
 *
 * @param looks by rule, those without a finding among them
 */
public record Findings(List<FoundSignal> found, List<Look> looks) {

    public Findings {
        found = List.copyOf(found);
        looks = List.copyOf(looks);
    }

    /**
     * How often a rule was asked.
     *
     * @param expected false alarms, if nothing had changed anywhere
     */
    public record Look(String rule, long times, BigDecimal expected) {}
}
