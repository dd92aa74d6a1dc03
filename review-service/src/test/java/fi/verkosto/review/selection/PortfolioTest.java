package fi.verkosto.review.selection;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Mean;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PortfolioTest {

    /** What a generated application asks for and scored. */
    record Candidate(int requested, int points) {}

    @Example
    void passesOverWhatDoesNotFitAndServesTheCoordinatorFirst() {
        StrandRanking networks = ranking(
                "REGIONAL_NETWORK", 2, List.of(new Candidate(700, 30), new Candidate(500, 20), new Candidate(300, 10)));
        StrandRanking coordination = ranking("COORDINATION", 1, List.of(new Candidate(400, 5), new Candidate(1, 1)));

        List<Placing> placings = Portfolio.select(List.of(networks, coordination), Money.euros("1000"), List.of());

        assertThat(placings)
                .extracting(Placing::ground)
                .containsExactly(
                        Ground.SELECTED, Ground.STRAND_FULL, Ground.MONEY_SHORT, Ground.SELECTED, Ground.MONEY_SHORT);
        assertThat(placings).extracting(Placing::place).containsExactly(1, 2, 1, 2, 3);
    }

    @Property
    void neverAwardsMoreThanAStrandAllows(
            @ForAll("rankings") List<StrandRanking> rankings, @ForAll("sums") Money totalSum) {
        List<Placing> placings = Portfolio.select(rankings, totalSum, List.of());

        assertThat(rankings)
                .allSatisfy(ranking -> assertThat(
                                placings.stream().filter(placing -> placing.isSelected() && isOf(ranking, placing)))
                        .hasSizeLessThanOrEqualTo(ranking.maximumAwards()));
    }

    @Property
    void neverSpendsMoreThanTheCallHas(
            @ForAll("rankings") List<StrandRanking> rankings, @ForAll("sums") Money totalSum) {
        assertThat(spent(Portfolio.select(rankings, totalSum, List.of()))).isLessThanOrEqualTo(totalSum);
    }

    @Property
    void placesEveryApplicationExactlyOnce(
            @ForAll("rankings") List<StrandRanking> rankings, @ForAll("sums") Money totalSum) {
        assertThat(Portfolio.select(rankings, totalSum, List.of()))
                .extracting(Placing::contender)
                .containsExactlyInAnyOrderElementsOf(rankings.stream()
                        .flatMap(ranking -> ranking.bestFirst().stream())
                        .toList());
    }

    @Property
    void neverLeavesOutWhatRanksHigherAndWouldHaveFit(
            @ForAll("rankings") List<StrandRanking> rankings, @ForAll("sums") Money totalSum) {
        List<Placing> placings = Portfolio.select(rankings, totalSum, List.of());

        for (int index = 0; index < placings.size(); index++) {
            Placing placing = placings.get(index);
            if (!placing.isSelected()) {
                List<Placing> before = placings.subList(0, index);
                assertThat(isFull(rankings, before, placing) || isTooDear(before, placing, totalSum))
                        .as("%s is left out for a reason", placing)
                        .isTrue();
            }
        }
    }

    /** An order is asked for where it matters and nowhere else: whoever it puts first finds room, and not everybody does. */
    @Property
    void followsTheOrderOfThoseWhoAreTied(
            @ForAll("rankings") List<StrandRanking> rankings, @ForAll("sums") Money totalSum, @ForAll Random chance) {
        List<UUID> order = rankings.stream()
                .flatMap(ranking -> ranking.bestFirst().stream())
                .map(Contender::applicationId)
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, chance);

        Portfolio.select(rankings, totalSum, order).stream()
                .filter(Placing::isTied)
                .collect(Collectors.groupingBy(placing -> placing.contender().strand() + placing.place()))
                .values()
                .forEach(tied -> {
                    assertThat(tied)
                            .extracting(
                                    placing -> order.indexOf(placing.contender().applicationId()))
                            .isSorted();
                    assertThat(tied.getFirst().isSelected()).isTrue();
                    assertThat(tied).anyMatch(placing -> !placing.isSelected());
                });
    }

    private static boolean isFull(List<StrandRanking> rankings, List<Placing> before, Placing placing) {
        StrandRanking own = rankings.stream()
                .filter(ranking -> isOf(ranking, placing))
                .findFirst()
                .orElseThrow();
        return before.stream()
                        .filter(other -> other.isSelected() && isOf(own, other))
                        .count()
                == own.maximumAwards();
    }

    private static boolean isTooDear(List<Placing> before, Placing placing, Money totalSum) {
        return spent(before).plus(placing.contender().requestedGrant()).compareTo(totalSum) > 0;
    }

    private static boolean isOf(StrandRanking ranking, Placing placing) {
        return placing.contender().strand().equals(ranking.strand());
    }

    private static Money spent(List<Placing> placings) {
        return placings.stream()
                .filter(Placing::isSelected)
                .map(placing -> placing.contender().requestedGrant())
                .reduce(Money.ZERO, Money::plus);
    }

    @Provide
    Arbitrary<Money> sums() {
        return Arbitraries.integers().between(0, 5_000).map(euros -> Money.euros(BigDecimal.valueOf(euros)));
    }

    @Provide
    Arbitrary<List<StrandRanking>> rankings() {
        Arbitrary<Candidate> candidate = Combinators.combine(
                        Arbitraries.integers().between(1, 1_000),
                        Arbitraries.integers().between(0, 6))
                .as(Candidate::new);
        Arbitrary<List<Candidate>> candidates = candidate.list().ofMaxSize(12);
        return Combinators.combine(
                        candidates,
                        candidates,
                        Arbitraries.integers().between(0, 7),
                        Arbitraries.integers().between(1, 2))
                .as((networks, coordinators, most, few) -> List.of(
                        ranking("REGIONAL_NETWORK", most, networks), ranking("COORDINATION", few, coordinators)));
    }

    private static StrandRanking ranking(String strand, int maximumAwards, List<Candidate> candidates) {
        return StrandRanking.of(
                strand,
                maximumAwards,
                IntStream.range(0, candidates.size())
                        .mapToObj(index -> contender(strand, index, candidates.get(index)))
                        .toList());
    }

    private static Contender contender(String strand, int index, Candidate candidate) {
        UUID id = new UUID(strand.hashCode(), index);
        return new Contender(
                id,
                id,
                "12/340/2018",
                strand,
                "Title",
                new Organisation("0502454-6", "Omnia"),
                new Mean(candidate.points(), 10),
                Money.euros(BigDecimal.valueOf(candidate.requested())),
                new Reach(Set.of(), Set.of(), Set.of()),
                List.of(),
                Optional.empty());
    }
}
