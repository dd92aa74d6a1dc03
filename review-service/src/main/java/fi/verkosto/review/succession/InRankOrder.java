package fi.verkosto.review.succession;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Place;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who follows where the selection followed the ranking: as there, strands with the fewest awards come first, and in each the
 * best. Whoever asks for more than is left is passed over. Equals are tied where each of several would find room, but not all.
 */
final class InRankOrder {

    private static final Comparator<Strand> FEWEST_AWARDS_FIRST =
            Comparator.comparingInt(Strand::maximumAwards).thenComparing(Strand::code);

    private final Map<UUID, Money> awards = new HashMap<>();
    private final Set<UUID> tied = new HashSet<>();
    private final UUID preferred;
    private Money left;
    private int places;
    private Money ownLeft;

    private InRankOrder(Money left, UUID preferred) {
        this.left = left;
        this.preferred = preferred;
    }

    /**
     * Of those who may follow.
     *
     * @param strands of the call, whose order does not depend on what was declined
     * @param preferred who comes first of its equals; null for nobody
     */
    static Proposed of(List<StrandRanking> rankings, List<Strand> strands, Room room, UUID preferred) {
        InRankOrder order = new InRankOrder(room.money(), preferred);
        strands.stream()
                .sorted(FEWEST_AWARDS_FIRST)
                .map(room::limitsOf)
                .forEach(limits -> rankings.stream()
                        .filter(ranking -> ranking.strand().equals(limits.code()))
                        .forEach(ranking -> order.takeFrom(ranking, limits)));
        return new Proposed(Map.copyOf(order.awards), Set.copyOf(order.tied));
    }

    private void takeFrom(StrandRanking ranking, Strand limits) {
        places = limits.maximumAwards();
        ownLeft = limits.money();
        ranking.places().stream()
                .collect(Collectors.groupingBy(
                        Place::number, TreeMap::new, Collectors.mapping(Place::contender, Collectors.toList())))
                .values()
                .forEach(this::takeOfEquals);
    }

    private void takeOfEquals(List<Contender> equals) {
        List<Contender> withRoom = equals.stream()
                .filter(this::fits)
                .sorted(Comparator.comparing(
                        contender -> !contender.applicationId().equals(preferred)))
                .toList();
        withRoom.forEach(this::takeIfItFits);
        List<UUID> ids = withRoom.stream().map(Contender::applicationId).toList();
        if (!awards.keySet().containsAll(ids)) {
            tied.addAll(ids);
        }
    }

    private boolean fits(Contender contender) {
        Money asked = contender.requestedGrant();
        return places > 0 && asked.compareTo(left) <= 0 && (ownLeft == null || asked.compareTo(ownLeft) <= 0);
    }

    private void takeIfItFits(Contender contender) {
        if (!fits(contender)) {
            return;
        }
        Money asked = contender.requestedGrant();
        awards.put(contender.applicationId(), asked);
        left = left.minus(asked);
        ownLeft = ownLeft == null ? null : ownLeft.minus(asked);
        places--;
    }

    /** Whom this awards what, and who is tied. */
    record Proposed(Map<UUID, Money> awards, Set<UUID> tied) {}
}
