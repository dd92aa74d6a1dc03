package fi.verkosto.review.record;

import fi.verkosto.api.value.Money;
import fi.verkosto.review.call.Criterion;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.Strand;
import java.time.Instant;
import java.util.List;

/** What a call says that its ranking depends on. */
record Terms(Instant closesAt, Money totalSum, List<Strand> strands, List<Criterion> criteria) {

    static Terms of(KnownCall call) {
        return new Terms(call.closesAt(), call.totalSum(), call.strands(), call.criteria());
    }
}
