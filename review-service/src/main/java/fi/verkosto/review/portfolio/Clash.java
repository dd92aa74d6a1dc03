package fi.verkosto.review.portfolio;

import java.util.List;

/** Why nothing keeps all policies: a smallest set of them that cannot be kept together. */
final class Clash {

    private Clash() {}

    /** Takes away whatever is not needed for there to be none. */
    static List<Policy> of(PortfolioInput impossible, Search search) {
        PortfolioInput needed = impossible;
        for (Policy policy : impossible.policies()) {
            PortfolioInput without = needed.without(policy);
            if (policy.refuses() && search.best(Model.of(without)).isEmpty()) {
                needed = without;
            }
        }
        return needed.policies().stream().filter(Policy::refuses).toList();
    }
}
