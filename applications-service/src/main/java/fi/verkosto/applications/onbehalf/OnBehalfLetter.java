package fi.verkosto.applications.onbehalf;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells the applicant what an officer did in its place, and why. */
@ApplicationScoped
class OnBehalfLetter {

    private final LetterBox letters;

    OnBehalfLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(ChangeOnBehalf change, ApplicationStep step, String reason) {
        letters.toAll(
                "changed-on-behalf",
                step.application(),
                step.call(),
                language -> Map.of(
                        "change", change.words().in(language), "reason", reason, "changedAt", new Moment(step.now())));
    }
}
