package fi.verkosto.coordination.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** The coordinator plans a day on which the networks show each other where they are. */
@ApplicationScoped
public class PlanLearningSession {

    private final SessionAccess access;
    private final LearningSessions sessions;
    private final SessionStory story;

    PlanLearningSession(SessionAccess access, LearningSessions sessions, SessionStory story) {
        this.access = access;
        this.sessions = sessions;
        this.story = story;
    }

    @Transactional
    public LearningSession plan(UUID programmeId, String title, LocalDate heldOn) {
        LearningSession session = LearningSession.planned(sessions.nextId(), access.toPlan(programmeId), title, heldOn);
        sessions.add(session);
        story.planned(session);
        return session;
    }
}
