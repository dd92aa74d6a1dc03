package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decision.DecisionStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes the letter of what was decided on a correction request and keeps it, in the transaction that gives it. */
@ApplicationScoped
public class MakeCorrectionLetter {

    private final CorrectionLetterFacts facts;
    private final CorrectionLetters letters;

    MakeCorrectionLetter(CorrectionLetterFacts facts, CorrectionLetters letters) {
        this.facts = facts;
        this.letters = letters;
    }

    /** Refuses if something is missing that the letter must say. */
    @Transactional(TxType.MANDATORY)
    public void make(DecisionStep step, OnRequest answered) {
        CorrectionLetterData data = facts.of(step, answered);
        letters.add(new CorrectionLetter(data, LetterFile.of(data, step.now()), step.now()));
    }
}
