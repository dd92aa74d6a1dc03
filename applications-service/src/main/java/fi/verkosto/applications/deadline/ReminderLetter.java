package fi.verkosto.applications.deadline;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.call.GrantCall;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** Reminds that the call closes soon, and what is written was not submitted. */
@ApplicationScoped
class ReminderLetter {

    private final LetterBox letters;

    ReminderLetter(LetterBox letters) {
        this.letters = letters;
    }

    void send(Application application, GrantCall call) {
        letters.toAll(
                application.wasSubmitted() ? "resubmission-reminder" : "deadline-reminder",
                application,
                call,
                _ -> Map.of("closesAt", new Moment(call.terms().closesAt())));
    }
}
