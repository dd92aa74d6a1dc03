package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.CorrectionError;
import fi.verkosto.review.assignment.Assignments;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.disqualification.Disqualifications;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who may judge a decision again: nobody who had a part in it, and nobody who is disqualified, whenever that comes out. */
@ApplicationScoped
class Impartiality {

    private final PartsTaken parts;
    private final Assignments assignments;
    private final Disqualifications disqualifications;

    Impartiality(PartsTaken parts, Assignments assignments, Disqualifications disqualifications) {
        this.parts = parts;
        this.assignments = assignments;
        this.disqualifications = disqualifications;
    }

    /** They scored the application, or wrote, presented, approved or gave the decision. */
    boolean tookPart(DecisionStep of, String person) {
        return of.decision().isWorkOf(person)
                || parts.wroteOrPresented(person, of.review().id())
                || assignments.wasScoredBy(person, of.review().id());
    }

    /** @throws Refusal if the person may not handle it; what one application gets, another one of the call does not */
    void requireHandler(DecisionStep of, String handler) {
        if (tookPart(of, handler)) {
            throw new Refusal(CorrectionError.HANDLER_UNFIT).with("cause", "TOOK_PART");
        }
        if (!disqualifications.reviewsBarredTo(handler, List.of(of.call().id())).isEmpty()) {
            throw new Refusal(CorrectionError.HANDLER_UNFIT).with("cause", "DISQUALIFIED");
        }
    }
}
