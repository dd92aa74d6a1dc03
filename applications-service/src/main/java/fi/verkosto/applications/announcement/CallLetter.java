package fi.verkosto.applications.announcement;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Map;

/** Tells an applicant what became of the call: there is more time, or it was corrected. */
@ApplicationScoped
class CallLetter {

    private final LetterBox letters;

    CallLetter(LetterBox letters) {
        this.letters = letters;
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
                        language -> Map.of("changes", details.words().in(language)));
        }
    }

    private static Map<String, Object> moreTime(CallAnnouncement.Details details, Locale language) {
        return Map.of(
                "previousClosesAt", new Moment(details.closedBefore()),
                "closesAt", new Moment(details.closesAt()),
                "reasons", details.words().in(language));
    }
}
