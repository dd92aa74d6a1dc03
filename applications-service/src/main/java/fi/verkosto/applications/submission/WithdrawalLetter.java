package fi.verkosto.applications.submission;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells that the applicant took an application back; the officers, where they had it. */
@ApplicationScoped
class WithdrawalLetter {

    private final LetterBox letters;
    private final OfficersLetter officers;

    WithdrawalLetter(LetterBox letters, OfficersLetter officers) {
        this.letters = letters;
        this.officers = officers;
    }

    void send(ApplicationStep step) {
        letters.toAll(
                "application-withdrawn",
                step.application(),
                step.call(),
                _ -> Values.with("withdrawnAt", new Moment(step.now()))
                        .and(WhileOpen.another(step.call(), step.now()))
                        .toMap());
        if (step.application().submissions() > 0) {
            officers.send(
                    "staff-application-withdrawn",
                    step.application(),
                    step.call(),
                    _ -> Map.of("withdrawnAt", new Moment(step.now())));
        }
    }
}
