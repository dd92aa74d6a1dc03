package fi.verkosto.review.panel.api;

import fi.verkosto.api.request.Versions;
import fi.verkosto.review.panel.PanelTexts;
import fi.verkosto.review.panel.SeenPanelRound;
import fi.verkosto.review.review.BlindReviews;
import fi.verkosto.review.review.Blinding;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

    /** In the same order. */
    List<PanelRoundResponse> of(List<SeenPanelRound> seen) {
        Map<UUID, Blinding> blindings = blindReviews.forCaller(
                seen.stream().map(SeenPanelRound::review).distinct().toList());
        return seen.stream()
                .map(one -> PanelRoundResponse.from(
                        one, new PanelTexts(one, blindings.get(one.review().id()))))
                .toList();
    }

    RestResponse<PanelRoundResponse> ok(SeenPanelRound seen) {
        PanelRoundResponse answer = of(List.of(seen)).getFirst();
        return ResponseBuilder.ok(answer).tag(Versions.etag(answer.version())).build();
    }

    RestResponse<PanelRoundResponse> created(SeenPanelRound seen) {
        PanelRoundResponse answer = of(List.of(seen)).getFirst();
        return ResponseBuilder.create(Status.CREATED, answer)
                .location(URI.create("/v1/reviews/" + answer.reviewId() + "/panel-rounds/" + answer.id()))
                .tag(Versions.etag(answer.version()))
                .build();
    }
}
