package fi.verkosto.review.conflict.api;

import fi.verkosto.review.disqualification.Disqualification;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The disqualifications of a review, oldest first. */
@Schema(name = "DisqualificationList")
record DisqualificationList(List<DisqualificationResponse> items) {

    static DisqualificationList from(List<Disqualification> all) {
        return new DisqualificationList(
                all.stream().map(DisqualificationResponse::from).toList());
    }
}
