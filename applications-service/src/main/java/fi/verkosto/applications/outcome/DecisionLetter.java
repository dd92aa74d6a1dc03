package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.NotificationRequested.Day;
import fi.verkosto.applications.letter.NotificationRequested.Sum;
import fi.verkosto.applications.letter.Values;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Tells of an award with its sum, or of a rejection, with the reasons. */
@ApplicationScoped
class DecisionLetter {

    private static final LocalizedText ACCEPTANCE = new LocalizedText(
            "Seuraavaksi päähakijan edustaja ottaa avustuksen vastaan tai kieltäytyy siitä.",
            "Därefter tar en företrädare för huvudsökanden emot understödet eller avböjer det.",
            "Next, a representative of the lead applicant accepts the grant or declines it.");

    private static final LocalizedText IN_PLACE = new LocalizedText(
            "Tämä päätös korvaa hakemukseenne aiemmin tehdyn päätöksen.",
            "Detta beslut ersätter det beslut som tidigare fattades om er ansökan.",
            "This decision takes the place of the one made on your application before.");

    private final LetterToParties letters;

    DecisionLetter(LetterToParties letters) {
        this.letters = letters;
    }

    void send(RecordDecision.Decision decision, Application application, GrantCall call) {
        letters.send(
                decision.awarded().isPresent() ? "decision-awarded" : "decision-rejected",
                application,
                call,
                decision.lastDays(),
                (language, lastDay) -> values(decision, language, lastDay));
    }

    private static Values values(RecordDecision.Decision decision, Locale language, Optional<LocalDate> lastDay) {
        Values values = Values.with("reasons", decision.reasons().in(language));
        lastDay.ifPresent(day -> values.and("lastDay", new Day(day)));
        if (decision.isInPlaceOfAnother()) {
            values.and("inPlace", IN_PLACE.in(language));
        }
        decision.awarded().ifPresent(awarded -> {
            values.and("awarded", new Sum(awarded)).and("nextStep", ACCEPTANCE.in(language));
            decision.acceptBy().ifPresent(day -> values.and("acceptBy", new Day(day)));
        });
        return values;
    }
}
