package fi.verkosto.review.portfolio;

/**
 * What a policy costs: how many points the best portfolio without it has more. Negative where the policy is a permission, as
 * that of partial funding is.
 *
 * @param points null where there is none without it, or the search took too long
 * @param regions how many regions the best portfolio without it reaches more; negative for the one that asks for them
 */
public record Price(Policy policy, Long points, Integer regions) {

    static Price of(Policy policy, PortfolioInput input, Portfolio best, Search search) {
        PortfolioInput without = input.without(policy);
        try {
            Model model = Model.of(without);
            model.maximizeValue();
            Worth worth = Worth.of(without);
            return search.proven(model)
                    .map(Search.Found::funded)
                    .map(funded -> new Price(
                            policy, worth.points(funded) - best.points(), worth.regions(funded) - best.regions()))
                    .orElse(new Price(policy, null, null));
        } catch (OutOfTime e) {
            return new Price(policy, null, null);
        }
    }
}
