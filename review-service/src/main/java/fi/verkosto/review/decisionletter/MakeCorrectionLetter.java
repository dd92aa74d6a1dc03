package fi.verkosto.review.decisionletter;

import fi.verkosto.review.decision.DecisionStep;
import fi.verkosto.review.decisioncontent.SentLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Makes the letter of what was decided on a correction request and keeps it, in the transaction that gives it. */
@ApplicationScoped
public class MakeCorrectionLetter {

    private final CorrectionLetterFacts facts;
    private final CorrectionLetters letters;
    private final MailAnswer mailAnswer;

    MakeCorrectionLetter(CorrectionLetterFacts facts, CorrectionLetters letters, MailAnswer mailAnswer) {
        this.mailAnswer = mailAnswer;
        this.facts = facts;
        this.letters = letters;
    }

    /** Refuses if something is missing that the letter must say. */
    @Transactional(TxType.MANDATORY)
    public SentLetter make(DecisionStep step, OnRequest answered) {
        CorrectionLetterData data = facts.of(step, answered);
        LetterFile file = LetterFile.of(data, step.now());
        CorrectionLetter letter = new CorrectionLetter(data, file, step.now());
        letters.add(letter);
        return file.told(data.language(), data.correction(), data.onRequest())
                .attached(mailAnswer.attach(letter, step));
    }
}
