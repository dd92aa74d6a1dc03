package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells that the applicant took an application back. */
@ApplicationScoped
class WithdrawalLetter {

    private final LetterBox letters;

    WithdrawalLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(ApplicationStep step) {
        letters.toAll(
                "application-withdrawn",
                step.application(),
                step.call(),
                _ -> Values.with("withdrawnAt", new Moment(step.now()))
                        .and(WhileOpen.another(step.call(), step.now()))
                        .toMap());
    }
}
