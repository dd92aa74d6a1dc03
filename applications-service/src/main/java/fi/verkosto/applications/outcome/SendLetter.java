package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Applications;
import fi.verkosto.applications.call.Calls;
import fi.verkosto.messaging.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Mails the letter of a decision to the people of the application. It comes from another topic than the decision, and so perhaps
 * before it: all that the mail says is in it.
 */
@ApplicationScoped
public class SendLetter {

    private final Applications applications;
    private final Calls calls;
    private final DecisionLetter letter;

    SendLetter(Applications applications, Calls calls, DecisionLetter letter) {
        this.applications = applications;
        this.calls = calls;
        this.letter = letter;
    }

    @Transactional
    public Outcome send(LetterSent sent) {
        Application application = applications.known(sent.decision().applicationId());
        return switch (application.state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW, AWARDED, REJECTED, DECLINED -> {
                letter.send(sent, application, calls.published(application.callId()));
                yield Outcome.TAKEN;
            }
            case WITHDRAWN -> LateReason.DECISION_AFTER_WITHDRAWAL.of(application);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(application);
        };
    }
}
