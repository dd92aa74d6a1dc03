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

    /** Where the letter is attached, the mail comes with that. */
    void send(RecordDecision.Decision decision, Application application, GrantCall call) {
        if (!decision.letterIsAttached()) {
            send(new LetterSent(decision, Sending.BY_LINK), application, call);
        }
    }

    void send(LetterSent sent, Application application, GrantCall call) {
        letters.send(
                sent.sending().mail(sent.decision().awarded().isPresent() ? "decision-awarded" : "decision-rejected"),
                application,
                call,
                daysOf(sent.decision(), application),
                (language, lastDay) -> values(sent, language, lastDay));
    }

    private static Optional<LastDays> daysOf(RecordDecision.Decision decision, Application application) {
        return decision.lastDays()
                .map(days -> decision.party()
                        .map(party -> days.told(party, application.leadOrganisation()))
                        .orElse(days));
    }

    private static Values values(LetterSent sent, Locale language, Optional<LocalDate> lastDay) {
        Values values = sent.sending().told(values(sent.decision(), language, lastDay), language);
        return sent.sending().again() ? values : withNextStep(values, sent.decision(), language);
    }

    private static Values values(RecordDecision.Decision decision, Locale language, Optional<LocalDate> lastDay) {
        Values values = Values.with("reasons", decision.reasons().in(language));
        lastDay.ifPresent(day -> values.and("lastDay", new Day(day)));
        if (decision.isInPlaceOfAnother()) {
            values.and("inPlace", IN_PLACE.in(language));
        }
        decision.awarded().ifPresent(awarded -> values.and("awarded", new Sum(awarded)));
        return values;
    }

    /** Sent again it may have been taken long ago. */
    private static Values withNextStep(Values values, RecordDecision.Decision decision, Locale language) {
        if (decision.awarded().isPresent()) {
            values.and("nextStep", ACCEPTANCE.in(language));
            decision.acceptBy().ifPresent(day -> values.and("acceptBy", new Day(day)));
        }
        return values;
    }
}
