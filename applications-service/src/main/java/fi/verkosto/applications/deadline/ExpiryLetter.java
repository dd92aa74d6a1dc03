package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Tells that a draft was left behind at the deadline. */
@ApplicationScoped
class ExpiryLetter {

    private final LetterBox letters;

    ExpiryLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(Application application, GrantCall call) {
        letters.toAll(
                "draft-expired",
                application,
                call,
                _ -> Map.of("closedAt", new Moment(call.terms().closesAt())));
    }
}
