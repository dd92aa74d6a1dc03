package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.SelectionTerms;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.decisioncontent.GrantTerms;
import fi.verkosto.review.scenario.CallLimits;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * What a call says that its ranking and selection depend on.
 *
 * @param selectionTerms none in lines from before calls said them
 * @param awards none in lines from before drafts could be made again
 */
record Terms(
        Instant closesAt,
        Money totalSum,
        List<Strand> strands,
        List<Criterion> criteria,
        SelectionTerms selectionTerms,
        AwardTerms awards) {

    static Terms of(KnownCall call) {
        return new Terms(
                call.closesAt(),
                call.totalSum(),
                call.strands(),
                call.criteria(),
                call.selectionTerms(),
                AwardTerms.of(call));
    }

    /** What the terms of an award follow from, as they are drafted. */
    record AwardTerms(LocalDate projectStart, LocalDate projectEnd, int ownFundingPercent) {

        private static AwardTerms of(KnownCall call) {
            return new AwardTerms(
                    call.granting().projectStart(),
                    call.projectEnd().orElse(null),
                    call.terms().map(said -> said.ownFundingPercent()).orElse(0));
        }

        GrantTerms usual() {
            return GrantTerms.usual(projectStart, projectEnd, ownFundingPercent);
        }
    }

    CallLimits limits() {
        SelectionTerms said = selectionTerms == null ? SelectionTerms.USUAL : selectionTerms;
        return new CallLimits(totalSum, strands, criteria, said.weightMargin());
    }
}
