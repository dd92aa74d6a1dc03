package fi.verkosto.review.panel;

import fi.verkosto.review.review.Review;

/**
 * What one person sees of the panel rounds of a review.
 *
 * @param reads whether they read the reviews of the call
 * @param holds whether they are one of its officers, whose drafts the open rounds are
 * @param seesOthers whether they may see scores of others: evaluators only after completing their own
 */
record PanelView(Review review, boolean reads, boolean holds, boolean seesOthers) {

    /** For evaluators there is no round before it is closed, and none at all before their own scores are complete. */
    boolean shows(PanelRound round) {
        return reads || (seesOthers && round.closedAt().isPresent());
    }

    boolean showsAnything() {
        return reads || seesOthers;
    }

    SeenPanelRound show(PanelRound round) {
        return new SeenPanelRound(
                round, review, seesOthers && (holds || round.closedAt().isPresent()), seesOthers);
    }
}
