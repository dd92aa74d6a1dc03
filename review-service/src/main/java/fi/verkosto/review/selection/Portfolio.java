package fi.verkosto.review.selection;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which contenders get their grant. Strands with the fewest awards come first, for one coordinator serves all networks;
 * within a strand the best come first. An application that asks for more than is left is passed over, and the next one
 * has its chance: nobody gets less than they asked for. Of equals each of which would find room, but not all of them, an order
 * decides that somebody gave or lots did.
 */
final class Portfolio {

    private static final Comparator<StrandRanking> FEWEST_AWARDS_FIRST =
            Comparator.comparingInt(StrandRanking::maximumAwards).thenComparing(StrandRanking::strand);

    private final List<Placing> placings = new ArrayList<>();
    private final List<UUID> order;
    private Money left;
    private int places;

    private Portfolio(Money totalSum, List<UUID> order) {
        this.left = totalSum;
        this.order = order;
    }

    /** @param order of equals; those that it lacks come last, as they ask for little */
    static List<Placing> select(List<StrandRanking> rankings, Money totalSum, List<UUID> order) {
        Portfolio portfolio = new Portfolio(totalSum, order);
        rankings.stream().sorted(FEWEST_AWARDS_FIRST).forEach(portfolio::selectFrom);
        return List.copyOf(portfolio.placings);
    }

    private void selectFrom(StrandRanking ranking) {
        places = ranking.maximumAwards();
        SequencedMap<Integer, List<Place>> byPlace = ranking.places().stream()
                .collect(Collectors.groupingBy(Place::number, TreeMap::new, Collectors.toList()));
        byPlace.values().forEach(this::selectOfEquals);
    }

    private void selectOfEquals(List<Place> equals) {
        Map<Boolean, List<Placing>> byRoom =
                equals.stream().map(this::placing).collect(Collectors.partitioningBy(Placing::isSelected));
        List<Placing> withRoom = byRoom.get(true).stream()
                .sorted(Comparator.comparingInt(this::turn))
                .map(this::select)
                .toList();
        boolean isDivided = !withRoom.stream().allMatch(Placing::isSelected);
        withRoom.forEach(placing -> placings.add(isDivided ? placing.amongEquals() : placing));
        placings.addAll(byRoom.get(false));
    }

    private int turn(Placing placing) {
        int turn = order.indexOf(placing.contender().applicationId());
        return turn < 0 ? order.size() : turn;
    }

    private Placing select(Placing alone) {
        Placing placing = new Placing(alone.contender(), alone.place(), ground(alone.contender()));
        if (placing.isSelected()) {
            places--;
            left = left.minus(placing.contender().requestedGrant());
        }
        return placing;
    }

    /** What it would be if no equal came before it. */
    private Placing placing(Place place) {
        return new Placing(place.contender(), place.number(), ground(place.contender()));
    }

    private Ground ground(Contender contender) {
        if (places == 0) {
            return Ground.STRAND_FULL;
        }
        return contender.requestedGrant().compareTo(left) > 0 ? Ground.MONEY_SHORT : Ground.SELECTED;
    }
}
