package fi.verkosto.applications.outcome;

import fi.verkosto.applications.application.ApplicationStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** Tells the parties that a correction request left the decision as it is: their time to appeal runs. */
@ApplicationScoped
public class TellCorrection {

    private final OutcomeSteps steps;
    private final CorrectionAnswerLetter letter;

    TellCorrection(OutcomeSteps steps, CorrectionAnswerLetter letter) {
        this.steps = steps;
        this.letter = letter;
    }

    /** Whatever the application has come to: they asked, and have the answer. */
    @Transactional
    public void tell(Answer answer) {
        ApplicationStep step = steps.begin(answer.applicationId());
        switch (step.application().state()) {
            case SUBMITTED, SUPPLEMENT_REQUESTED, UNDER_REVIEW, AWARDED, REJECTED, DECLINED, WITHDRAWN ->
                letter.send(answer, step);
            case DRAFT, EXPIRED -> throw OutcomeSteps.unfit(step.application());
        }
    }

    /**
     * What was decided on a request.
     *
     * @param party business ID of the organisation that asked: the lead or a member
     * @param upheld whether the decision was examined, and stays; else the request was not examined
     * @param lastDays to appeal
     */
    public record Answer(
            UUID applicationId, String party, boolean upheld, Instant decidedAt, LastDays lastDays, Sending sending) {}
}
