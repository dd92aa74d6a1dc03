package fi.verkosto.review.assignment.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.review.assignment.SeenAssignment;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.Blinding;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Shows assignments, to whoever must not know who applies without that. */
@ApplicationScoped
class AssignmentAnswers {

    private final BlindReviews blindReviews;

    AssignmentAnswers(BlindReviews blindReviews) {
        this.blindReviews = blindReviews;
    }

    /** In the same order. */
    List<AssignmentResponse> of(List<SeenAssignment> seen) {
        Map<UUID, Review> reviews = seen.stream()
                .map(SeenAssignment::review)
                .collect(Collectors.toMap(Review::id, review -> review, (one, _) -> one));
        Map<UUID, Blinding> blindings = blindReviews.forCaller(reviews.values());
        return seen.stream()
                .map(one ->
                        AssignmentResponse.from(one, blindings.get(one.review().id())))
                .toList();
    }

    RestResponse<AssignmentResponse> ok(SeenAssignment seen) {
        AssignmentResponse answer = of(List.of(seen)).getFirst();
        return ResponseBuilder.ok(answer).tag(Versions.etag(answer.version())).build();
    }

    RestResponse<AssignmentResponse> created(SeenAssignment seen) {
        AssignmentResponse answer = of(List.of(seen)).getFirst();
        return ResponseBuilder.create(Status.CREATED, answer)
                .location(URI.create("/v1/assignments/" + answer.id()))
                .tag(Versions.etag(answer.version()))
                .build();
    }
}
