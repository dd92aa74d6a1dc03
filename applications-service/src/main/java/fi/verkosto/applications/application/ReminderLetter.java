package fi.verkosto.applications.application;

import fi.verkosto.applications.application.NotificationRequested.Moment;
import fi.verkosto.applications.call.GrantCall;
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
