package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.ApplicationStep;
import fi.verkosto.applications.letter.LetterBox;
import fi.verkosto.applications.letter.NotificationRequested.Moment;
import fi.verkosto.applications.letter.OfficersLetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;

/** Tells what the lead does with a grant, each in their own words, and what an officer settles. */
@ApplicationScoped
class GrantAnswerLetter {

    private final LetterBox letters;
    private final OfficersLetter officers;

    GrantAnswerLetter(LetterBox letters, OfficersLetter officers) {
        this.letters = letters;
        this.officers = officers;
    }

    void send(ApplicationStep step, GrantAnswer answer) {
        switch (answer.kind()) {
            case ACCEPTED -> byLead("grant-accepted", step, answer.at());
            case DECLINED -> byLead("grant-declined", step, answer.at());
            case ACCEPTED_LATE -> byOfficer("grant-accepted-late", step, answer.at());
            case LAPSED -> byOfficer("grant-lapsed", step, answer.at());
        }
    }

    private void byLead(String answer, ApplicationStep step, Instant at) {
        Map<String, ?> values = Map.of("answeredAt", new Moment(at));
        letters.toLead(answer, step.application(), step.call(), _ -> values);
        letters.toMembers(answer + "-by-lead", step.application(), step.call(), _ -> values);
        officers.send("staff-" + answer, step.application(), step.call(), _ -> values);
    }

    /** The lead did nothing: all are told in the same words. */
    private void byOfficer(String answer, ApplicationStep step, Instant at) {
        Map<String, ?> values = Map.of("answeredAt", new Moment(at));
        letters.toAll(answer, step.application(), step.call(), _ -> values);
        officers.send("staff-" + answer, step.application(), step.call(), _ -> values);
    }
}
