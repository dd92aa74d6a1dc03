package fi.verkosto.review.panel.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.review.panel.PanelTexts;
import fi.verkosto.review.panel.SeenPanelRound;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** Shows panel rounds, to whoever must not know who applies without that. */
@ApplicationScoped
class PanelAnswers {

    private final BlindReviews blindReviews;

    PanelAnswers(BlindReviews blindReviews) {
        this.blindReviews = blindReviews;
    }

    PanelRoundResponse of(SeenPanelRound seen) {
        Review review = seen.review();
        return PanelRoundResponse.from(
                seen,
                new PanelTexts(seen, blindReviews.forCaller(List.of(review)).get(review.id())));
    }

    RestResponse<PanelRoundResponse> ok(SeenPanelRound seen) {
        PanelRoundResponse answer = of(seen);
        return ResponseBuilder.ok(answer).tag(Versions.etag(answer.version())).build();
    }

    RestResponse<PanelRoundResponse> created(SeenPanelRound seen) {
        PanelRoundResponse answer = of(seen);
        return ResponseBuilder.create(Status.CREATED, answer)
                .location(URI.create("/v1/reviews/" + answer.reviewId() + "/panel-rounds/" + answer.id()))
                .tag(Versions.etag(answer.version()))
                .build();
    }
}
