package fi.verkosto.review.panel;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.ReviewError;
import fi.verkosto.review.review.DecisionPresented;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Nobody presents a decision on an application that a panel still discusses: an officer closes or cancels the round first. */
@ApplicationScoped
class OpenPanelFirst {

    private final PanelRounds rounds;

    OpenPanelFirst(PanelRounds rounds) {
        this.rounds = rounds;
    }

    void beforeADecision(@Observes DecisionPresented event) {
        if (rounds.standing(event.review().id())
                .filter(round -> !round.isClosed())
                .isPresent()) {
            throw new Refusal(ReviewError.PANEL_OPEN);
        }
    }
}
