package fi.verkosto.coordination.rule;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a rule held the facts against: a number with a name, from which a sentence is made in the reader's language.
 *
 * @param name of the rule's own, as {@code longestRunAllowed}
 */
public record Threshold(String name, BigDecimal value, Unit unit) {

    public static Threshold of(String name, long value, Unit unit) {
        return new Threshold(name, BigDecimal.valueOf(value), unit);
    }

    /** What the number counts. */
    @Schema(
            name = "ThresholdUnit",
            description = "What the number counts; RATIO: it has no unit; OF_THE_SERIES: what that measures")
    public enum Unit {
        POINTS,
        CROSSINGS,
        REPORTS,
        GAPS,
        /** Days that are not free. */
        DAYS,
        MONTHS,
        /** A number without a unit, as a factor or an index. */
        RATIO,
        /** Of whatever the series measures. */
        OF_THE_SERIES
    }
}
