package fi.verkosto.review.review.api;

import fi.verkosto.review.licence.LicenceEnd;
import fi.verkosto.review.licence.LicenceEnds;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows reviews with what the register of providers says by now of those who applied. */
@ApplicationScoped
class ReviewAnswers {

    private final LicenceEnds licences;

    ReviewAnswers(LicenceEnds licences) {
        this.licences = licences;
    }

    ReviewResponse of(Review review) {
        return of(List.of(review)).getFirst();
    }

    List<ReviewResponse> of(List<Review> reviews) {
        Map<UUID, List<LicenceEnd>> ends =
                licences.duringTheProject(reviews.stream().map(Review::id).toList());
        return reviews.stream()
                .map(review -> ReviewResponse.from(review, endingIn(review, ends.getOrDefault(review.id(), List.of()))))
                .toList();
    }

    /** Not of those who were members of an earlier version alone. */
    private static List<LicenceEnd> endingIn(Review review, List<LicenceEnd> ends) {
        return ends.stream()
                .filter(end -> review.application().involves(end.businessId()))
                .toList();
    }
}
