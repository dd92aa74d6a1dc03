package fi.verkosto.review.scenario;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import java.util.List;

/**
 * What a call says that its selection keeps to.
 *
 * @param weightMargin by how many percentage points a weight may be more or less
 */
public record CallLimits(Money totalSum, List<Strand> strands, List<Criterion> criteria, int weightMargin) {

    public static CallLimits of(KnownCall call) {
        return new CallLimits(
                call.totalSum(),
                call.strands(),
                call.criteria(),
                call.selectionTerms().weightMargin());
    }
}
