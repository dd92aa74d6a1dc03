package fi.verkosto.review.selection;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Which contenders get their grant. Strands with the fewest awards come first, for one coordinator serves all networks;
 * within a strand the best come first. An application that asks for more than is left is passed over, and the next one
 * has its chance: nobody gets less than they asked for.
 */
final class Portfolio {

    private static final Comparator<StrandRanking> FEWEST_AWARDS_FIRST =
            Comparator.comparingInt(StrandRanking::maximumAwards).thenComparing(StrandRanking::strand);

    private final List<Placing> placings = new ArrayList<>();
    private Money left;

    private Portfolio(Money totalSum) {
        left = totalSum;
    }

    static List<Placing> select(List<StrandRanking> rankings, Money totalSum) {
        Portfolio portfolio = new Portfolio(totalSum);
        rankings.stream().sorted(FEWEST_AWARDS_FIRST).forEach(portfolio::selectFrom);
        return List.copyOf(portfolio.placings);
    }

    private void selectFrom(StrandRanking ranking) {
        int selected = 0;
        for (Contender contender : ranking.bestFirst()) {
            Ground ground = ground(contender, selected < ranking.maximumAwards());
            if (ground == Ground.SELECTED) {
                selected++;
                left = left.minus(contender.requestedGrant());
            }
            placings.add(new Placing(contender, ranking.bestFirst().indexOf(contender) + 1, ground));
        }
    }

    private Ground ground(Contender contender, boolean hasPlace) {
        if (!hasPlace) {
            return Ground.STRAND_FULL;
        }
        return contender.requestedGrant().compareTo(left) > 0 ? Ground.MONEY_SHORT : Ground.SELECTED;
    }
}
