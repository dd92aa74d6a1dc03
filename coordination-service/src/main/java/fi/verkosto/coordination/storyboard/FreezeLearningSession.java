package fi.verkosto.coordination.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.UUID;

/** The coordinator freezes what every network that is at work shows at a session: from then on it stays as it is. */
@ApplicationScoped
public class FreezeLearningSession {

    private final SessionSteps steps;
    private final LearningSessions sessions;
    private final KnownStories stories;
    private final SessionStory story;
    private final InstantSource clock;

    FreezeLearningSession(
            SessionSteps steps,
            LearningSessions sessions,
            KnownStories stories,
            SessionStory story,
            InstantSource clock) {
        this.steps = steps;
        this.sessions = sessions;
        this.stories = stories;
        this.story = story;
        this.clock = clock;
    }

    @Transactional
    public LearningSession freeze(UUID sessionId, String ifMatch) {
        LearningSession session = steps.toFreeze(sessionId, ifMatch);
        session.freeze(clock.instant());
        stories.of(session.programmeId()).forEach((network, known) -> {
            Storyboard board = sessions.board(sessionId, network);
            board.freeze(known);
            sessions.save(board);
        });
        story.frozen(session);
        return session;
    }
}
