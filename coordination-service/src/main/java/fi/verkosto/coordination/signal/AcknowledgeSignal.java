package fi.verkosto.coordination.signal;

import fi.verkosto.api.time.FinnishTime;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Somebody has looked into a signal, and says whether anything had changed. It comes back when the facts are others. */
@ApplicationScoped
public class AcknowledgeSignal {

    private final SignalSteps steps;
    private final SignalStory story;

    AcknowledgeSignal(SignalSteps steps, SignalStory story) {
        this.steps = steps;
        this.story = story;
    }

    @Transactional
    public Signal acknowledge(UUID signalId, String ifMatch, Judgement judgement, String reason) {
        SignalStep step = steps.begin(signalId, ifMatch);
        step.signal().acknowledge(step.person(), judgement, reason, step.now());
        story.acknowledged(step.signal(), FinnishTime.dayOf(step.now()));
        return step.signal();
    }
}
