package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decision.LetterOfDecision;
import fi.verkosto.review.decisioncontent.SentLetter;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes the letter of a decision and keeps it, in the transaction that notifies the applicants. */
@ApplicationScoped
class MakeLetter implements LetterOfDecision {

    private final LetterFacts facts;
    private final DecisionLetters letters;

    MakeLetter(LetterFacts facts, DecisionLetters letters) {
        this.facts = facts;
        this.letters = letters;
    }

    @Override
    public void requireLetterhead(Review review) {
        facts.agencyOf(review);
    }

    @Override
    @Transactional(TxType.MANDATORY)
    public SentLetter make(DecisionStep step) {
        LetterData data = facts.of(step);
        LetterFile file = LetterFile.of(data, step.now());
        letters.add(new DecisionLetter(step, data, file));
        return file.told(data.language(), data.correction(), data.onRequest());
    }
}
