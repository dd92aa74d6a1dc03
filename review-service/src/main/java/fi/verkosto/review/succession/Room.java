package fi.verkosto.review.succession;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.decision.LimitUse;
import fi.verkosto.review.ranking.Contender;
import fi.verkosto.review.ranking.StrandRanking;
import java.util.List;

/** What the limits of a call leave. */
record Room(List<LimitUse> use) {

    /** Of the call as a whole, never below zero. */
    Money money() {
        return notNegative(use.getLast().left());
    }

    /** Those that may follow, with the awards that are left for them. */
    StrandRanking rankingOf(Strand strand, List<Contender> followers) {
        return StrandRanking.of(strand.code(), awardsOf(strand), followers);
    }

    /** With the money that is left of its own, if it has any. */
    Strand limitsOf(Strand strand) {
        Money own = ofStrand(strand).left();
        return new Strand(
                strand.code(), strand.kind(), awardsOf(strand), own == null ? null : notNegative(own), strand.rules());
    }

    private int awardsOf(Strand strand) {
        return Math.max(0, strand.maximumAwards() - ofStrand(strand).awards());
    }

    private LimitUse ofStrand(Strand strand) {
        return use.stream()
                .filter(used -> strand.code().equals(used.strand()))
                .findFirst()
                .orElseThrow();
    }

    private static Money notNegative(Money money) {
        return money.isNegative() ? Money.ZERO : money;
    }
}
