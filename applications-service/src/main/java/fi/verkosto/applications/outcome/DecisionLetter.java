package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Sum;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** Tells of an award with its sum, or of a rejection, with the reasons. */
@ApplicationScoped
class DecisionLetter {

    private final LetterBox letters;

    DecisionLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(RecordDecision.Decision decision, Application application, GrantCall call) {
        letters.toAll(
                decision.awarded().isPresent() ? "decision-awarded" : "decision-rejected",
                application,
                call,
                language -> values(decision, language));
    }

    private static Map<String, Object> values(RecordDecision.Decision decision, Locale language) {
        String reasons = decision.reasons().in(language);
        return decision.awarded()
                .<Map<String, Object>>map(awarded -> Map.of("awarded", new Sum(awarded), "reasons", reasons))
                .orElseGet(() -> Map.of("reasons", reasons));
    }
}
