package fi.verkosto.review.interest.api;

import fi.verkosto.review.interest.Interests;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The interests of those of a call's staff who told them. */
@Schema(name = "InterestsOfStaff")
record InterestsOfStaff(@Size(max = 200) List<InterestsResponse> items) {

    static InterestsOfStaff from(List<Interests> interests) {
        return new InterestsOfStaff(
                interests.stream().map(InterestsResponse::from).toList());
    }
}
