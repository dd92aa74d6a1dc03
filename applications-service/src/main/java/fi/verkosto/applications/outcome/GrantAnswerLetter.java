package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells what the lead does with a grant: the lead itself, the members and the officers, each in their own words. */
@ApplicationScoped
class GrantAnswerLetter {

    private final LetterBox letters;
    private final OfficersLetter officers;

    GrantAnswerLetter(LetterBox letters, OfficersLetter officers) {
        this.letters = letters;
        this.officers = officers;
    }

    void accepted(ApplicationStep step, Instant at) {
        send("grant-accepted", step, at);
    }

    void declined(ApplicationStep step, Instant at) {
        send("grant-declined", step, at);
    }

    /** An officer found that nobody accepted it in time: all are told in the same words. */
    void lapsed(ApplicationStep step, Instant at) {
        Map<String, ?> values = Map.of("answeredAt", new Moment(at));
        letters.toAll("grant-lapsed", step.application(), step.call(), _ -> values);
        officers.send("staff-grant-lapsed", step.application(), step.call(), _ -> values);
    }

    private void send(String answer, ApplicationStep step, Instant at) {
        Map<String, ?> values = Map.of("answeredAt", new Moment(at));
        letters.toLead(answer, step.application(), step.call(), _ -> values);
        letters.toMembers(answer + "-by-lead", step.application(), step.call(), _ -> values);
        officers.send("staff-" + answer, step.application(), step.call(), _ -> values);
    }
}
