package fi.verkosto.applications.supplement;

import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells the applicant, and the officers, of a supplement that is asked for, and that it is not any more. */
@ApplicationScoped
class SupplementLetter {

    private final LetterBox letters;
    private final OfficersLetter officers;

    SupplementLetter(LetterBox letters, OfficersLetter officers) {
        this.letters = letters;
        this.officers = officers;
    }

    void asked(SupplementStep step) {
        SupplementRequest request = step.request();
        Map<String, ?> asked = Map.of("request", request.message(), "dueAt", new Moment(request.dueAt()));
        letters.toAll("supplement-requested", step.application(), step.call(), _ -> asked);
        officers.send("staff-supplement-requested", step.application(), step.call(), _ -> asked);
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
        officers.send(
                "staff-supplement-extended",
                step.application(),
                step.call(),
                _ -> Map.of("previousDueAt", new Moment(dueBefore), "dueAt", new Moment(request.dueAt())));
    }

    void cancelled(SupplementStep step) {
        letters.toAll("supplement-cancelled", step.application(), step.call(), _ -> Map.of());
        officers.send("staff-supplement-cancelled", step.application(), step.call(), _ -> Map.of());
    }
}
