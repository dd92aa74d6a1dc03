package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox.Mail;
import fi.verkosto.applications.letter.NotificationRequested.Day;
import fi.verkosto.applications.letter.NotificationRequested.EnclosedFile;
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

    private static final LocalizedText ATTACHED = new LocalizedText(
            "Päätöskirje on myös tämän viestin liitteenä.",
            "Beslutsbrevet finns också som bilaga till detta meddelande.",
            "The letter of the decision is also attached to this message.");

    private static final LocalizedText AGAIN = new LocalizedText(
            "Lähetämme tämän viestin teille uudelleen; määräajat eivät muutu.",
            "Vi skickar detta meddelande till er på nytt; tidsfristerna ändras inte.",
            "We are sending you this message again; no time limit changes.");

    private final LetterToParties letters;

    DecisionLetter(LetterToParties letters) {
        this.letters = letters;
    }

    /** Where the letter is attached, the mail comes with that. */
    void send(RecordDecision.Decision decision, Application application, GrantCall call) {
        if (!decision.letterIsAttached()) {
            send(new LetterSent(decision, Optional.empty(), false), application, call);
        }
    }

    void send(LetterSent sent, Application application, GrantCall call) {
        letters.send(
                new Mail(
                        sent.decision().awarded().isPresent() ? "decision-awarded" : "decision-rejected",
                        sent.file().map(DecisionLetter::enclosed).stream().toList()),
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

    private static EnclosedFile enclosed(LetterSent.LetterFile file) {
        return new EnclosedFile(file.fileName(), file.mediaType(), file.content());
    }

    private static Values values(LetterSent sent, Locale language, Optional<LocalDate> lastDay) {
        Values values = values(sent.decision(), language, lastDay);
        sent.file().ifPresent(file -> values.and("attached", ATTACHED.in(language)));
        if (sent.again()) {
            return values.and("again", AGAIN.in(language));
        }
        return withNextStep(values, sent.decision(), language);
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
