package fi.verkosto.review.scenario;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.portfolio.Policy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The policies of a scenario, in the units that people know. What is null, false or empty is not asked.
 *
 * @param minimumScore a mean as it is shown, with two decimals
 * @param stages by code of the call, how many awards reach a provider of it at least
 * @param mostPerLead how many awards one lead may have
 * @param partialFundingFloor what an award has at least, in per cent of what was asked for
 */
public record ScenarioPolicies(
        BigDecimal minimumScore,
        boolean everyRegion,
        Map<String, Integer> stages,
        boolean noProviderTwice,
        Integer mostPerLead,
        Integer partialFundingFloor,
        boolean wholeEuros) {

    /** A mean is shown rounded half up: whatever is shown as the minimum has it. */
    private static final BigDecimal ROUNDED_UP = new BigDecimal("0.005");

    public static final ScenarioPolicies NONE = new ScenarioPolicies(null, false, Map.of(), false, null, null, false);

    public ScenarioPolicies {
        stages = stages == null ? Map.of() : stages;
    }

    /** @param scale what a mean of one is in points */
    List<Policy> inPoints(long scale) {
        List<Policy> policies = new ArrayList<>();
        Optional.ofNullable(minimumScore)
                .map(minimum -> new Policy.MinimumPoints(points(minimum, scale)))
                .ifPresent(policies::add);
        if (everyRegion) {
            policies.add(new Policy.EveryRegion());
        }
        if (!stages.isEmpty()) {
            SortedMap<String, Integer> byCode = new TreeMap<>(stages);
            policies.add(new Policy.Stages(byCode));
        }
        if (noProviderTwice) {
            policies.add(new Policy.NoProviderTwice());
        }
        Optional.ofNullable(mostPerLead).map(Policy.MostPerLead::new).ifPresent(policies::add);
        Optional.ofNullable(partialFundingFloor).map(Policy.PartialFunding::new).ifPresent(policies::add);
        if (wholeEuros) {
            policies.add(new Policy.WholeEuros());
        }
        return policies;
    }

    /** The one hash of what is asked. */
    public String sha256() {
        return CanonicalJson.sha256(CanonicalJson.of(this));
    }

    private static long points(BigDecimal minimum, long scale) {
        return minimum.subtract(ROUNDED_UP)
                .max(BigDecimal.ZERO)
                .multiply(BigDecimal.valueOf(scale))
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }
}
