package fi.verkosto.review.correction;

import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.decision.GiveDecision;
import fi.verkosto.review.decisioncontent.SentLetter;
import fi.verkosto.review.decisionletter.AnsweredRequests;
import fi.verkosto.review.decisionletter.MakeCorrectionLetter;
import fi.verkosto.review.decisionletter.OnRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Gives the answer: the letter of the decision that comes in the place of another one, or one that says why it stays. */
@ApplicationScoped
class AnswerRequest implements AnsweredRequests {

    private final CorrectionRequests requests;
    private final Decisions decisions;
    private final GiveDecision giveDecision;
    private final MakeCorrectionLetter letters;

    AnswerRequest(
            CorrectionRequests requests, Decisions decisions, GiveDecision giveDecision, MakeCorrectionLetter letters) {
        this.requests = requests;
        this.decisions = decisions;
        this.giveDecision = giveDecision;
        this.letters = letters;
    }

    /** The letter, unless it is that of the decision that comes in the place of the other one, which is told of itself. */
    Optional<SentLetter> answer(CorrectionStep step) {
        DecisionStep of = step.of();
        Optional<UUID> later = step.request().newDecisionId();
        if (later.isEmpty()) {
            return Optional.of(letters.make(
                    of, onRequest(step.request(), of.decision(), step.holding().decision())));
        }
        giveDecision.give(new DecisionStep(locked(later.get()), of.review(), of.call(), of.person(), of.now()));
        return Optional.empty();
    }

    private Decision locked(UUID decisionId) {
        return decisions.lock(decisionId).orElseThrow();
    }

    @Override
    public OnRequest of(UUID correctionId) {
        CorrectionRequest request = requests.find(correctionId).orElseThrow();
        Decision held = request.newDecisionId()
                .flatMap(decisions::find)
                .flatMap(Decision::supersedes)
                .flatMap(decisions::find)
                .orElseThrow();
        return onRequest(request, decisions.find(request.decisionId()).orElseThrow(), held);
    }

    /** @param held the decision that held until then: the one that the request is against, a successor, or what corrected it already */
    private static OnRequest onRequest(CorrectionRequest request, Decision against, Decision held) {
        CorrectionProposal proposal = request.proposal().orElseThrow();
        Lodged lodged = request.lodged();
        return new OnRequest(
                request.id(),
                lodged.party(),
                against.notifiedAt().orElseThrow(),
                held.correctionId().isPresent() ? held.notifiedAt().orElseThrow() : null,
                lodged.arrivedAt(),
                request.limit().lastDay(),
                request.limit().closesAt(),
                request.limit().shown() == null ? null : request.limit().knownOn(),
                lodged.demand(),
                proposal.outcome().name(),
                proposal.because() == null ? null : proposal.because().name(),
                proposal.inPart(),
                proposal.reasons(),
                proposal.by(),
                request.approvedBy().orElseThrow());
    }
}
