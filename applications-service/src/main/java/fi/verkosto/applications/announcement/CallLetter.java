package fi.verkosto.applications.announcement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.Pages.Page;
import fi.verkosto.applications.letter.Values;
import fi.verkosto.applications.letter.WhileOpen;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;

/** Tells an applicant what became of the call: there is more time, or it was corrected. */
@ApplicationScoped
class CallLetter {

    private final LetterBox letters;
    private final InstantSource clock;

    CallLetter(LetterBox letters, InstantSource clock) {
        this.letters = letters;
        this.clock = clock;
    }

    void send(CallAnnouncement announced, Application application, GrantCall call) {
        CallAnnouncement.Details details = announced.details();
        switch (announced.kind()) {
            case DEADLINE_EXTENDED ->
                letters.toAll("deadline-extended", application, call, language -> moreTime(details, language));
            case CALL_REVISED ->
                letters.toAll(
                        "call-revised",
                        application,
                        call,
                        language -> revised(details, call, language)
                                .and("callLink", letters.addressOf(Page.CALL, application, call, language))
                                .toMap());
        }
    }

    private Values revised(CallAnnouncement.Details details, GrantCall call, Locale language) {
        Values values =
                Values.with("changes", details.words().in(language)).and(WhileOpen.editable(call, clock.instant()));
        if (!details.changes().isEmpty()) {
            values.and("differences", new ChangesInWords(call.terms(), language).of(details.changes()));
        }
        return values;
    }

    private static Map<String, Object> moreTime(CallAnnouncement.Details details, Locale language) {
        return Map.of(
                "previousClosesAt", new Moment(details.closedBefore()),
                "closesAt", new Moment(details.closesAt()),
                "reasons", details.words().in(language));
    }
}
