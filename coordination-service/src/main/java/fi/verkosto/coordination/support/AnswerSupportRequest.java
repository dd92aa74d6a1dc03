package fi.verkosto.coordination.support;

import fi.verkosto.coordination.audit.CoordinationAction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The coordinator answers, hands over and closes; to whom it is handed, answers or hands back. Also of a network that has ended. */
@ApplicationScoped
public class AnswerSupportRequest {

    private final SupportSteps steps;
    private final SupportStory story;

    AnswerSupportRequest(SupportSteps steps, SupportStory story) {
        this.steps = steps;
        this.story = story;
    }

    /** Answers stay as they are: what is to be put right is answered once more. */
    @Transactional
    public SupportRequest answer(UUID id, String ifMatch, String text) {
        SupportStep step = steps.beginToAnswer(id, ifMatch);
        Optional<Instant> waitingSince = step.request().answer(text, step.author(), step.now());
        story.answered(step, waitingSince);
        return step.request();
    }

    @Transactional
    public SupportRequest handOver(UUID id, String ifMatch, Authority authority, String reason) {
        SupportStep step = steps.beginAsCoordinator(id, ifMatch);
        step.request().handOver(authority, reason, step.author(), step.now());
        story.handedOver(step, authority);
        return step.request();
    }

    @Transactional
    public SupportRequest handBack(UUID id, String ifMatch, String reason) {
        SupportStep step = steps.beginToHandBack(id, ifMatch);
        step.request().handBack(reason, step.author(), step.now());
        story.write(step, CoordinationAction.SUPPORT_HANDED_BACK);
        return step.request();
    }

    /** By whoever asked, or by the coordinator. */
    @Transactional
    public SupportRequest close(UUID id, String ifMatch) {
        SupportStep step = steps.beginToClose(id, ifMatch);
        step.request().close(step.author().role(), step.now());
        story.write(step, CoordinationAction.SUPPORT_CLOSED);
        return step.request();
    }
}
