package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.SelectionTerms;
import fi.verkosto.review.call.Strand;
import fi.verkosto.review.scenario.CallLimits;
import java.time.Instant;
import java.util.List;

/**
 * What a call says that its ranking and selection depend on.
 *
 * @param selectionTerms none in lines from before calls said them
 */
record Terms(
        Instant closesAt,
        Money totalSum,
        List<Strand> strands,
        List<Criterion> criteria,
        SelectionTerms selectionTerms) {

    static Terms of(KnownCall call) {
        return new Terms(call.closesAt(), call.totalSum(), call.strands(), call.criteria(), call.selectionTerms());
    }

    CallLimits limits() {
        SelectionTerms said = selectionTerms == null ? SelectionTerms.USUAL : selectionTerms;
        return new CallLimits(totalSum, strands, criteria, said.weightMargin());
    }
}
