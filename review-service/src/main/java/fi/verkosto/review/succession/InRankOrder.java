package fi.verkosto.review.succession;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who follows where the selection followed the ranking: as there, strands with the fewest awards come first, and in each the
 * best. Whoever asks for more than is left is passed over.
 */
final class InRankOrder {

    private final Map<UUID, Money> awards = new HashMap<>();
    private final Set<UUID> tied = new HashSet<>();
    private final UUID preferred;
    private Money left;

    private InRankOrder(Money left, UUID preferred) {
        this.left = left;
        this.preferred = preferred;
    }

    /**
     * Of the rankings of the strands, with the awards and the money that each has left.
     *
     * @param preferred who comes first of its equals; null for nobody
     */
    static Proposed of(List<StrandRanking> rankings, Map<String, Strand> strands, Money left, UUID preferred) {
        InRankOrder order = new InRankOrder(left, preferred);
        rankings.stream()
                .sorted(Comparator.comparingInt(StrandRanking::maximumAwards).thenComparing(StrandRanking::strand))
                .forEach(ranking ->
                        order.take(ranking, strands.get(ranking.strand()).money()));
        return new Proposed(Map.copyOf(order.awards), Set.copyOf(order.tied));
    }

    private void take(StrandRanking ranking, Money ofStrand) {
        Money own = ofStrand;
        int places = ranking.maximumAwards();
        for (Place place : preferredFirst(ranking.places())) {
            Money asked = place.contender().requestedGrant();
            boolean fits = asked.compareTo(left) <= 0 && (own == null || asked.compareTo(own) <= 0);
            if (places > 0 && fits) {
                awards.put(place.contender().applicationId(), asked);
                left = left.minus(asked);
                own = own == null ? null : own.minus(asked);
                places--;
            }
        }
        noteTies(ranking);
    }

    private List<Place> preferredFirst(List<Place> places) {
        return places.stream()
                .sorted(Comparator.comparingInt(Place::number)
                        .thenComparing(
                                place -> !place.contender().applicationId().equals(preferred)))
                .toList();
    }

    /** Of those who share a place some follow and others do not, for no reason of points. */
    private void noteTies(StrandRanking ranking) {
        ranking.places().stream()
                .collect(Collectors.groupingBy(
                        Place::number,
                        Collectors.mapping(place -> place.contender().applicationId(), Collectors.toSet())))
                .values()
                .forEach(equal -> {
                    long following = equal.stream().filter(awards::containsKey).count();
                    if (following > 0 && following < equal.size()) {
                        tied.addAll(equal);
                    }
                });
    }

    /** Whom this awards what, and who is tied. */
    record Proposed(Map<UUID, Money> awards, Set<UUID> tied) {}
}
