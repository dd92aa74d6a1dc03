package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.portfolio.Cents;
import fi.verkosto.review.portfolio.Laboratory;
import fi.verkosto.review.portfolio.Portfolio;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.solver.Budget;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A scenario once more: from a ranking, the limits of its call and its policies alone, as they follow from a record. */
public final class ScenarioAgain {

    private final ScenarioInput input;

    /** @throws ArithmeticException if points are beyond what can be reckoned exactly */
    public ScenarioAgain(List<StrandRanking> rankings, CallLimits limits) {
        input = ScenarioInput.of(rankings, limits);
    }

    public String inputSha256() {
        return input.sha256();
    }

    /** By the same search, which is told the same of equals; without what is only explained. */
    public Found find(ScenarioPolicies policies, Duration limit) {
        return switch (new Laboratory(input.with(policies), new Budget(limit)).best()) {
            case Laboratory.Result.Clashing _ -> new Found.Clashing();
            case Laboratory.Result.Chosen(Portfolio best) when best.tied() == null -> new Found.Unproven();
            case Laboratory.Result.Chosen(Portfolio best) -> chosen(best);
        };
    }

    private Found chosen(Portfolio best) {
        Map<UUID, Money> awards = new LinkedHashMap<>();
        best.awards().forEach((place, cents) -> awards.put(idAt(place), Cents.money(cents)));
        return new Found.Chosen(
                awards, best.tied().stream().sorted().map(this::idAt).toList());
    }

    private UUID idAt(int place) {
        return input.candidates().get(place).applicationId();
    }

    /** What it finds. */
    public sealed interface Found {

        /** Nothing keeps all its policies. */
        record Clashing() implements Found {}

        /** The time ended before it was known. */
        record Unproven() implements Found {}

        /**
         * Whom it selects.
         *
         * @param awards in the order of the ranking, as those who are tied
         */
        record Chosen(Map<UUID, Money> awards, List<UUID> tied) implements Found {}
    }
}
