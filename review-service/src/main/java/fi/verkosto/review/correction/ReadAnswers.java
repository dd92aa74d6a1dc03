package fi.verkosto.review.correction;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.review.correction.ReadCorrections.SeenRequest;
import fi.verkosto.review.decisionletter.GivenLetters;
import fi.verkosto.review.decisionletter.LetterToRead;
import fi.verkosto.review.decisionletter.ReadLetters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows the letter that answers a correction request, to whoever reads the request. Before it is given there is none. */
@ApplicationScoped
public class ReadAnswers {

    private final ReadCorrections readCorrections;
    private final GivenLetters letters;
    private final ReadLetters readLetters;

    ReadAnswers(ReadCorrections readCorrections, GivenLetters letters, ReadLetters readLetters) {
        this.readCorrections = readCorrections;
        this.letters = letters;
        this.readLetters = readLetters;
    }

    @Transactional
    public LetterToRead read(UUID requestId) {
        SeenRequest seen = readCorrections.read(requestId);
        Optional<LetterToRead> answer = letters.answering(requestId);
        // Another decision was given, which has a letter of its own.
        return answer.or(() -> seen.request().newDecisionId().map(readLetters::openFile))
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }
}
