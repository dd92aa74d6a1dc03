package fi.verkosto.review.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.review.Organisation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StrandRankingTest {

    private static final Mean HIGH = new Mean(260, 100);
    private static final Mean LOW = new Mean(200, 100);

    @Test
    void ranksByMeanThenByTheSmallerGrantThenById() {
        Contender low = contender(1, LOW, "1.00");
        Contender highAndDear = contender(2, HIGH, "500000.00");
        Contender highAndCheap = contender(4, HIGH, "400000.00");
        Contender highAndCheapToo = contender(3, HIGH, "400000.00");

        StrandRanking ranking =
                StrandRanking.of("REGIONAL_NETWORK", 6, List.of(low, highAndDear, highAndCheap, highAndCheapToo));

        assertThat(ranking.bestFirst()).containsExactly(highAndCheapToo, highAndCheap, highAndDear, low);
    }

    @Test
    void givesEqualMeansOnePlace() {
        StrandRanking ranking = StrandRanking.of(
                "REGIONAL_NETWORK",
                6,
                List.of(
                        contender(1, LOW, "1.00"),
                        contender(2, HIGH, "2.00"),
                        contender(3, new Mean(520, 200), "1.00"),
                        contender(4, new Mean(261, 100), "1.00")));

        assertThat(ranking.places()).extracting(Place::number).containsExactly(1, 2, 2, 4);
        assertThat(ranking.places()).extracting(Place::sharedBy).containsExactly(1, 2, 2, 1);
        assertThat(ranking.places()).extracting(Place::contender).containsExactlyElementsOf(ranking.bestFirst());
    }

    private static Contender contender(long id, Mean mean, String requestedGrant) {
        return new Contender(
                new UUID(1, id),
                new UUID(0, id),
                "12/340/2018",
                "REGIONAL_NETWORK",
                "Title",
                new Organisation("0502454-6", "Omnia"),
                mean,
                Money.euros(requestedGrant),
                new Reach(Set.of(), Set.of(), Set.of()),
                List.of(),
                Optional.empty());
    }
}
