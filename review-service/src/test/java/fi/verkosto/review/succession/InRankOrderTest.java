package fi.verkosto.review.succession;

import static org.assertj.core.api.Assertions.assertThat;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.call.StrandKind;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.Mean;
import fi.verkosto.review.ranking.Reach;
import fi.verkosto.review.ranking.StrandRanking;
import fi.verkosto.review.review.Organisation;
import fi.verkosto.review.succession.InRankOrder.Proposed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InRankOrderTest {

    private static final String NETWORKS = "REGIONAL_NETWORK";
    private static final String OTHERS = "OTHER_NETWORK";

    @Test
    void showsEqualsAsTiedWhereNotAllFindRoom() {
        Contender one = networkOf(1, "100000.00");
        Contender equal = networkOf(2, "100000.00");

        Proposed proposed = proposed("150000.00", null, one, equal);

        assertThat(proposed.awards()).containsOnlyKeys(one.applicationId());
        assertThat(proposed.tied()).containsExactlyInAnyOrder(one.applicationId(), equal.applicationId());
    }

    @Test
    void awardsThePreferredOfEquals() {
        Contender one = networkOf(1, "100000.00");
        Contender equal = networkOf(2, "100000.00");

        Proposed proposed = proposed("150000.00", equal, one, equal);

        assertThat(proposed.awards()).containsOnlyKeys(equal.applicationId());
        assertThat(proposed.tied()).containsExactlyInAnyOrder(one.applicationId(), equal.applicationId());
    }

    @Test
    void tiesNobodyWithOneWhoAsksForMoreThanIsLeft() {
        Contender fitting = networkOf(1, "400000.00");
        Contender tooMuch = networkOf(2, "600000.00");

        Proposed proposed = proposed("400000.00", null, fitting, tooMuch);

        assertThat(proposed.awards()).containsOnlyKeys(fitting.applicationId());
        assertThat(proposed.tied()).isEmpty();
    }

    @Test
    void leavesThoseWhoAskForTooMuchOutOfATie() {
        Contender one = networkOf(1, "300000.00");
        Contender equal = networkOf(2, "300000.00");
        Contender tooMuch = networkOf(3, "600000.00");

        assertThat(proposed("400000.00", null, one, equal, tooMuch).tied())
                .containsExactlyInAnyOrder(one.applicationId(), equal.applicationId());
    }

    @Test
    void tiesNobodyWhereAllFindRoom() {
        Proposed proposed = proposed("400000.00", null, networkOf(1, "200000.00"), networkOf(2, "200000.00"));

        assertThat(proposed.awards()).hasSize(2);
        assertThat(proposed.tied()).isEmpty();
    }

    @Test
    void neverSpendsMoreThanAStrandHasOfItsOwn() {
        Contender one = networkOf(1, "100000.00");
        Strand strand = new Strand(NETWORKS, StrandKind.NETWORK, 2, Money.euros("99999.99"), null);

        Proposed proposed = InRankOrder.of(
                List.of(StrandRanking.of(NETWORKS, 2, List.of(one))), List.of(strand), room("150000.00", strand), null);

        assertThat(proposed.awards()).isEmpty();
        assertThat(proposed.tied()).isEmpty();
    }

    /** Two awards of four are left in one strand, and one of six in the other, to which the money would go otherwise. */
    @Test
    void servesTheStrandFirstThatTheCallGivesTheFewestAwards() {
        Strand four = new Strand(OTHERS, StrandKind.NETWORK, 4, null, null);
        Strand six = new Strand(NETWORKS, StrandKind.NETWORK, 6, null, null);
        Contender first = contender(OTHERS, 1, "400000.00");
        Contender second = contender(NETWORKS, 2, "400000.00");

        Proposed proposed = InRankOrder.of(
                List.of(StrandRanking.of(NETWORKS, 1, List.of(second)), StrandRanking.of(OTHERS, 2, List.of(first))),
                List.of(six, four),
                new Room(List.of(used(four, 2), used(six, 5), ofCall("400000.00"))),
                null);

        assertThat(proposed.awards()).containsOnlyKeys(first.applicationId());
    }

    private static Proposed proposed(String left, Contender preferred, Contender... equals) {
        Strand strand = new Strand(NETWORKS, StrandKind.NETWORK, equals.length, null, null);
        return InRankOrder.of(
                List.of(StrandRanking.of(NETWORKS, equals.length, List.of(equals))),
                List.of(strand),
                room(left, strand),
                preferred == null ? null : preferred.applicationId());
    }

    private static Room room(String left, Strand strand) {
        return new Room(List.of(used(strand, 0), ofCall(left)));
    }

    private static LimitUse used(Strand strand, int awards) {
        return new LimitUse(strand.code(), awards, strand.maximumAwards(), Money.ZERO, strand.money(), strand.money());
    }

    private static LimitUse ofCall(String left) {
        return new LimitUse(null, 0, null, Money.ZERO, Money.euros(left), Money.euros(left));
    }

    private static Contender networkOf(int number, String asked) {
        return contender(NETWORKS, number, asked);
    }

    private static Contender contender(String strand, int number, String asked) {
        return new Contender(
                new UUID(1, number),
                new UUID(2, number),
                "12/340/2018",
                strand,
                "Title",
                new Organisation("0502454-6", "Omnia"),
                new Mean(20, 10),
                Money.euros(asked),
                new Reach(Set.of(), Set.of(), Set.of()),
                List.of(),
                Optional.empty());
    }
}
