package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

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
                _ -> Map.of("withdrawnAt", new Moment(step.now())));
    }
}
