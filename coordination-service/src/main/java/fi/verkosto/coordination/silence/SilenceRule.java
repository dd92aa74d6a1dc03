package fi.verkosto.coordination.silence;

import fi.verkosto.coordination.rule.FalseAlarms;
import fi.verkosto.coordination.rule.FalseAlarms.Origin;
import fi.verkosto.coordination.rule.Rule;
import fi.verkosto.coordination.rule.StatedRule;
import fi.verkosto.coordination.rule.Threshold;
import fi.verkosto.coordination.rule.Threshold.Unit;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/**
 * The rule of {@link Silence}. Of gaps that are exponentially distributed and do not depend on each other, one is
 * longer than k times the mean of g earlier ones with probability (1 + k/g)⁻ᵍ: their quotient is distributed as F(2,
 * 2g). That comes down to α only with many gaps; five give 9.6 %. The agreed rhythm makes it rarer, and so do networks
 * that are more regular than chance; those that are heard in clusters are silent more often. It counts once for each
 * gap, however often one looks.
 */
public final class SilenceRule {

    public static final Rule IDENTITY = new Rule("SILENCE", 1);

    private SilenceRule() {}

    /** As it was applied; empty with too few gaps. */
    public static Optional<StatedRule> statedFor(Silence silence) {
        return Optional.ofNullable(silence.longestByOwn())
                .map(own -> new StatedRule(
                        IDENTITY,
                        List.of(
                                Threshold.of("agreedRhythm", silence.agreed(), Unit.DAYS),
                                new Threshold("longestByOwnRhythm", own, Unit.DAYS),
                                new Threshold("factorOfOwnMean", Silence.FACTOR, Unit.RATIO),
                                Threshold.of("fewestGaps", Silence.FEWEST_GAPS, Unit.GAPS)),
                        falseAlarms(silence.gaps())));
    }

    private static FalseAlarms falseAlarms(int gaps) {
        BigDecimal number = BigDecimal.valueOf(gaps);
        BigDecimal rate =
                number.divide(number.add(Silence.FACTOR), MathContext.DECIMAL64).pow(gaps, MathContext.DECIMAL64);
        return new FalseAlarms(rate, Origin.AT_MOST);
    }
}
