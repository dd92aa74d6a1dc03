package fi.verkosto.applications.outcome;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.call.terms.StrandKind;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Day;
import fi.verkosto.applications.letter.NotificationRequested.Sum;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.applications.letter.Values;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Tells of an award with its sum, or of a rejection, with the reasons. */
@ApplicationScoped
class DecisionLetter {

    private static final LocalizedText ACCEPTANCE = new LocalizedText(
            "Seuraavaksi päähakijan edustaja ottaa avustuksen vastaan tai kieltäytyy siitä.",
            "Därefter tar en företrädare för huvudsökanden emot understödet eller avböjer det.",
            "Next, a representative of the lead applicant accepts the grant or declines it.");

    private final LetterBox letters;

    DecisionLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(RecordDecision.Decision decision, Application application, GrantCall call) {
        letters.toAll(
                decision.awarded().isPresent() ? "decision-awarded" : "decision-rejected",
                application,
                call,
                language -> values(decision, isAccepted(application, call), language)
                        .and("link", letters.addressOf(Page.DECISION, application, call, language))
                        .toMap());
    }

    private static Values values(RecordDecision.Decision decision, boolean isAccepted, Locale language) {
        Values values = Values.with("reasons", decision.reasons().in(language));
        decision.lastDay().ifPresent(day -> values.and("lastDay", new Day(day)));
        decision.awarded().ifPresent(awarded -> {
            values.and("awarded", new Sum(awarded));
            if (isAccepted) {
                values.and("nextStep", ACCEPTANCE.in(language));
            }
        });
        return values;
    }

    /** The lead of a network accepts its grant; the coordinator is appointed without being asked. */
    private static boolean isAccepted(Application application, GrantCall call) {
        return call.terms()
                .strand(application.strand())
                .filter(strand -> strand.kind() == StrandKind.NETWORK)
                .isPresent();
    }
}
