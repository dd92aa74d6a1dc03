package fi.verkosto.applications.application;

import fi.verkosto.applications.application.NotificationRequested.Moment;
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
