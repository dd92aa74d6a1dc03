package fi.verkosto.review.correction;

import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionEvent;
import fi.verkosto.review.decision.DecisionState;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All requests against one decision, in the order of their coming: of several parties perhaps, of which each has its own answer.
 */
record RequestsAgainst(List<CorrectionRequest> all) {

    /** The one of a party that waits for an answer. */
    Optional<CorrectionRequest> openOf(String party) {
        return all.stream()
                .filter(request -> request.lodged().party().equals(party))
                .filter(request -> request.state() != CorrectionState.DECIDED)
                .findFirst();
    }

    /**
     * Whether an answer was given before a request came, or to the same party: it is appealed against. What came before the
     * answer is a request still, whenever it is registered; and what was not examined is no answer.
     */
    boolean isAnsweredFor(Lodged lodged) {
        return all.stream()
                .filter(RequestsAgainst::isAnswered)
                .anyMatch(answered -> answered.lodged().party().equals(lodged.party())
                        || !lodged.arrivedAt()
                                .isBefore(answered.decidedAt().orElseThrow().truncatedTo(ChronoUnit.SECONDS)));
    }

    /** Another one whose outcome is approved and waits to be given. */
    Optional<UUID> approvedBeside(CorrectionRequest request) {
        return all.stream()
                .filter(other -> other.state() == CorrectionState.APPROVED)
                .map(CorrectionRequest::id)
                .filter(other -> !other.equals(request.id()))
                .findFirst();
    }

    /** What becomes of the decision by the answer to one of them that leaves it as it is. */
    DecisionEvent leaving(Decision decision) {
        boolean goesOn = decision.state() == DecisionState.CORRECTED
                || all.stream().anyMatch(request -> request.state() != CorrectionState.DECIDED);
        return CorrectionOutcome.leaving(goesOn, all.stream().anyMatch(RequestsAgainst::isAnswered));
    }

    private static boolean isAnswered(CorrectionRequest request) {
        return request.state() == CorrectionState.DECIDED
                && request.proposal().orElseThrow().outcome() != CorrectionOutcome.INADMISSIBLE;
    }
}
