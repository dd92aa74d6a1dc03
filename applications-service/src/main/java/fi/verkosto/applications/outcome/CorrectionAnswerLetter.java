package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Day;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.outcome.TellCorrection.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;

/** Tells whoever asked for a correction, and the other parties, that the decision stays, and until when they may appeal. */
@ApplicationScoped
class CorrectionAnswerLetter {

    private final LetterToParties letters;
    private final LetterBox names;

    CorrectionAnswerLetter(LetterToParties letters, LetterBox names) {
        this.letters = letters;
        this.names = names;
    }

    void send(Answer answer, ApplicationStep step) {
        letters.send(
                answer.sending().mail(answer.upheld() ? "correction-upheld" : "correction-inadmissible"),
                step.application(),
                step.call(),
                Optional.of(answer.lastDays()
                        .told(answer.party(), step.application().leadOrganisation())),
                (language, lastDay) -> answer.sending()
                        .told(values(answer, language).and("lastDay", new Day(lastDay.orElseThrow())), language));
    }

    private Values values(Answer answer, Locale language) {
        return Values.with("partyName", names.nameOf(answer.party(), language))
                .and("decidedAt", new Moment(answer.decidedAt()));
    }
}
