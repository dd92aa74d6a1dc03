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
    private final MailLetter mailLetter;

    MakeLetter(LetterFacts facts, DecisionLetters letters, MailLetter mailLetter) {
        this.facts = facts;
        this.letters = letters;
        this.mailLetter = mailLetter;
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
        DecisionLetter letter = new DecisionLetter(step, data, file);
        letters.add(letter);
        SentLetter told = file.told(data.language(), data.correction(), data.onRequest());
        return told.answering(RequestNamed.partyOf(data.onRequest()))
                .attached(
                        mailLetter.attach(letter, step.decision(), step.review().agency()));
    }
}
