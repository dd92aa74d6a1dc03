package fi.verkosto.review.correction;

import fi.verkosto.api.time.FinnishTime;
import fi.verkosto.review.decision.Decision;
import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.Decisions;
import fi.verkosto.review.decision.GiveDecision;
import fi.verkosto.review.decisioncontent.SentLetter;
import fi.verkosto.review.decisionletter.AnsweredRequests;
import fi.verkosto.review.decisionletter.GivenLetters;
import fi.verkosto.review.decisionletter.MakeCorrectionLetter;
import fi.verkosto.review.decisionletter.OnRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Gives the answer: the letter of the decision that comes in the place of another one, or one that says why it stays. */
@ApplicationScoped
class AnswerRequest implements AnsweredRequests {

    private final CorrectionRequests requests;
    private final Decisions decisions;
    private final GiveDecision giveDecision;
    private final MakeCorrectionLetter letters;
    private final GivenLetters given;

    AnswerRequest(
            CorrectionRequests requests,
            Decisions decisions,
            GiveDecision giveDecision,
            MakeCorrectionLetter letters,
            GivenLetters given) {
        this.given = given;
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
    private OnRequest onRequest(CorrectionRequest request, Decision against, Decision held) {
        CorrectionProposal proposal = request.proposal().orElseThrow();
        Lodged lodged = request.lodged();
        boolean isOther = !held.id().equals(against.id());
        return new OnRequest(
                request.id(),
                lodged.party(),
                dayOf(against),
                isOther && held.correctionId().isPresent() ? dayOf(held) : null,
                isOther && held.correctionId().isEmpty() ? dayOf(held) : null,
                lodged.arrivedAt(),
                request.limit().lastDay(),
                request.limit().closesAt(),
                request.limit().delivery(),
                request.limit().shown() == null ? null : request.limit().knownOn(),
                lodged.demand(),
                proposal.outcome().name(),
                proposal.because() == null ? null : proposal.because().name(),
                proposal.inPart(),
                proposal.reasons(),
                proposal.by(),
                request.approvedBy().orElseThrow());
    }

    /** As its letter has it: what goes by post may be of a later day than that on which it was given. */
    private LocalDate dayOf(Decision decision) {
        return given.of(decision.id())
                .map(letter -> letter.correction().sentOn())
                .orElseGet(() -> FinnishTime.dayOf(decision.notifiedAt().orElseThrow()));
    }
}
