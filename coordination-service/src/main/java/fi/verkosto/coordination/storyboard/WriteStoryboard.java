package fi.verkosto.coordination.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** The lead of a network says what it tried, learned and asks, until the session is frozen. */
@ApplicationScoped
public class WriteStoryboard {

    private final SessionSteps steps;
    private final LearningSessions sessions;
    private final SessionStory story;

    WriteStoryboard(SessionSteps steps, LearningSessions sessions, SessionStory story) {
        this.steps = steps;
        this.sessions = sessions;
        this.story = story;
    }

    @Transactional
    public SessionOfNetwork write(UUID sessionId, UUID networkId, String ifMatch, StoryboardNote note) {
        SessionOfNetwork step = steps.toWrite(sessionId, networkId, ifMatch);
        step.board().write(note);
        sessions.save(step.board());
        story.written(step);
        return step;
    }
}
