package fi.verkosto.applications.supplement;

import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells the applicant of a supplement that is asked for, and that it is not any more. */
@ApplicationScoped
class SupplementLetter {

    private final LetterBox letters;

    SupplementLetter(LetterBox letters) {
        this.letters = letters;
    }

    void asked(SupplementStep step) {
        SupplementRequest request = step.request();
        letters.toAll(
                "supplement-requested",
                step.application(),
                step.call(),
                _ -> Map.of("request", request.message(), "dueAt", new Moment(request.dueAt())));
    }

    void extended(SupplementStep step, Instant dueBefore) {
        SupplementRequest request = step.request();
        letters.toAll(
                "supplement-extended",
                step.application(),
                step.call(),
                _ -> Map.of(
                        "request", request.message(),
                        "previousDueAt", new Moment(dueBefore),
                        "dueAt", new Moment(request.dueAt())));
    }

    void cancelled(SupplementStep step) {
        letters.toAll("supplement-cancelled", step.application(), step.call(), _ -> Map.of());
    }
}
