package fi.verkosto.review.decisionletter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** What letters said, for whoever reckons with it. */
@ApplicationScoped
public class GivenLetters {

    private final DecisionLetters letters;
    private final CorrectionLetters answers;

    GivenLetters(DecisionLetters letters, CorrectionLetters answers) {
        this.letters = letters;
        this.answers = answers;
    }

    /** The answer to a correction request that left the decision as it is; none where there is none. */
    public Optional<LetterToRead> answering(UUID requestId) {
        return answers.find(requestId).map(CorrectionLetter::toRead);
    }

    /** None where a decision was given before there were letters. */
    public Optional<LetterData> of(UUID decisionId) {
        return letters.find(decisionId).map(DecisionLetter::data);
    }
}
