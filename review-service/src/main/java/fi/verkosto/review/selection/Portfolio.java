package fi.verkosto.review.selection;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

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
        List<Placing> ofStrand = new ArrayList<>();
        for (Place place : ranking.places()) {
            Contender contender = place.contender();
            Ground ground = ground(contender, selected < ranking.maximumAwards());
            if (ground == Ground.SELECTED) {
                selected++;
                left = left.minus(contender.requestedGrant());
            }
            ofStrand.add(new Placing(contender, place.number(), ground));
        }
        placings.addAll(toldApart(ofStrand));
    }

    /** Where some of a place were selected and others found no room, it was for no reason of points. */
    private static List<Placing> toldApart(List<Placing> ofStrand) {
        Set<Integer> selected = placesOf(ofStrand, Ground.SELECTED);
        selected.retainAll(placesOf(ofStrand, Ground.STRAND_FULL));
        return ofStrand.stream()
                .map(placing -> selected.contains(placing.place()) ? placing.amongDividedEquals() : placing)
                .toList();
    }

    private static Set<Integer> placesOf(List<Placing> ofStrand, Ground ground) {
        return ofStrand.stream()
                .filter(placing -> placing.ground() == ground)
                .map(Placing::place)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private Ground ground(Contender contender, boolean hasPlace) {
        if (!hasPlace) {
            return Ground.STRAND_FULL;
        }
        return contender.requestedGrant().compareTo(left) > 0 ? Ground.MONEY_SHORT : Ground.SELECTED;
    }
}
