package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.interest.NoteOrganisation;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows panel rounds, as far as {@link PanelSight} lets the caller see them. */
@ApplicationScoped
public class ReadPanelRounds {

    private final Reviews reviews;
    private final PanelRounds rounds;
    private final PanelSight sight;
    private final NoteOrganisation noteOrganisation;

    ReadPanelRounds(Reviews reviews, PanelRounds rounds, PanelSight sight, NoteOrganisation noteOrganisation) {
        this.reviews = reviews;
        this.rounds = rounds;
        this.sight = sight;
        this.noteOrganisation = noteOrganisation;
    }

    @Transactional
    public SeenPanelRound read(UUID reviewId, UUID roundId) {
        PanelView view = view(reviewId);
        return rounds.find(reviewId, roundId)
                .filter(view::shows)
                .map(view::show)
                .orElseThrow(ReadPanelRounds::notFound);
    }

    @Transactional
    public List<SeenPanelRound> page(UUID reviewId, UUID after, int limit) {
        PanelView view = view(reviewId);
        return view.showsAnything()
                ? rounds.page(reviewId, !view.reads(), after, limit).stream()
                        .map(view::show)
                        .toList()
                : List.of();
    }

    private PanelView view(UUID reviewId) {
        noteOrganisation.ofCaller();
        Review review = reviews.find(reviewId).orElseThrow(ReadPanelRounds::notFound);
        return sight.of(review);
    }

    private static Refusal notFound() {
        return new Refusal(CommonError.NOT_FOUND);
    }
}
