package fi.verkosto.coordination.rule;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a rule speaks up where nothing has changed, at one look at one series. Whoever looks at many series, or
 * every month, sees more of them.
 *
 * @param rate from 0 to 1, with four decimals
 * @param origin where the rate comes from; what it takes for granted stands at the rule
 */
public record FalseAlarms(BigDecimal rate, Origin origin) {

    private static final int DECIMALS = 4;

    public FalseAlarms {
        if (rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("No probability: " + rate);
        }
        rate = rate.setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    /** So many of so many equally likely ways are false alarms. */
    public static FalseAlarms exactly(BigInteger alarms, BigInteger ways) {
        return new FalseAlarms(
                new BigDecimal(alarms).divide(new BigDecimal(ways), DECIMALS, RoundingMode.HALF_UP), Origin.EXACT);
    }

    /** Half way between this rate and the other. */
    public FalseAlarms between(FalseAlarms other) {
        return new FalseAlarms(
                rate.add(other.rate).divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP), Origin.INTERPOLATED);
    }

    /** The same rate, found otherwise. */
    public FalseAlarms as(Origin other) {
        return new FalseAlarms(rate, other);
    }

    /** How a rate was found. */
    @Schema(
            name = "FalseAlarmOrigin",
            description =
                    "EXACT: computed; AT_MOST: a bound that it does not exceed; INTERPOLATED: between two exact rates; SIMULATED: by simulation")
    public enum Origin {
        /** Computed, under the assumptions of the rule. */
        EXACT,
        /** Computed as a bound that the rate does not exceed, under the assumptions of the rule. */
        AT_MOST,
        /** Between two exact rates, held by a test against a simulation. */
        INTERPOLATED,
        /** From a simulation with a stated seed, which a test repeats. */
        SIMULATED
    }
}
