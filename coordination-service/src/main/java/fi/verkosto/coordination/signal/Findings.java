package fi.verkosto.coordination.signal;

import fi.verkosto.coordination.rule.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a source has found in a programme today, and how often it had something new to ask about.
 *
 * @param looks by rule, those without a finding among them; what is as it was at the last look brings no new false alarm
 */
public record Findings(List<FoundSignal> found, List<Look> looks) {

    public Findings {
        found = List.copyOf(found);
        looks = List.copyOf(looks);
    }

    public static final Findings NONE = new Findings(List.of(), List.of());

    /** Those that are found likewise, of which the signals are left out that are not wanted. */
    Findings only(Predicate<FoundSignal> wanted) {
        return new Findings(found.stream().filter(wanted).toList(), looks);
    }

    /** What several parts of a source have found. */
    public static Findings together(List<Findings> parts) {
        return new Findings(
                parts.stream().flatMap(part -> part.found().stream()).toList(),
                parts.stream().flatMap(part -> part.looks().stream()).toList());
    }

    /**
     * How often a rule was asked about something new.
     *
     * @param expected new false alarms, if nothing had changed anywhere
     */
    public record Look(String rule, long times, BigDecimal expected) {

        /** Of the same rule. */
        Look and(Look other) {
            return new Look(rule, times + other.times, expected.add(other.expected));
        }

        /** Each time with the same rate. */
        public static Look of(Rule rule, long times, BigDecimal rate) {
            return new Look(rule.id(), times, rate.multiply(BigDecimal.valueOf(times)));
        }
    }
}
