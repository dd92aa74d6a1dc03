package fi.verkosto.coordination.silence;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rule of {@link Silence}. Of gaps that are exponentially distributed and do not depend on each other, a part α is
 * longer than it allows, however few were known. The agreed rhythm makes it rarer, and so do networks that are more
 * regular than chance; those that are heard in clusters are silent more often. It counts once for each gap, however often
 * one looks. Version 1 had the k of a mean that is known, whatever the number of gaps, and was wrong in 9.6 % after five.
 */
public final class SilenceRule {

    public static final Rule IDENTITY = new Rule("SILENCE", 2);

    private SilenceRule() {}

    /** As it was applied; empty with too few gaps. */
    public static Optional<StatedRule> statedFor(Silence silence) {
        return Optional.ofNullable(silence.longestByOwn())
                .map(own -> new StatedRule(
                        IDENTITY,
                        List.of(
                                Threshold.of("agreedRhythm", silence.agreed(), Unit.DAYS),
                                new Threshold("longestByOwnRhythm", own, Unit.DAYS),
                                new Threshold("factorOfOwnMean", Silence.factor(silence.gaps()), Unit.RATIO),
                                Threshold.of("fewestGaps", Silence.FEWEST_GAPS, Unit.GAPS)),
                        new FalseAlarms(BigDecimal.valueOf(Silence.ALPHA), Origin.AT_MOST)));
    }
}
