package fi.verkosto.coordination.storyboard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Shows learning sessions to those who take part in the programme, and storyboards to those who follow their network. */
@ApplicationScoped
public class ReadLearningSessions {

    private final SessionAccess access;
    private final LearningSessions sessions;

    ReadLearningSessions(SessionAccess access, LearningSessions sessions) {
        this.access = access;
        this.sessions = sessions;
    }

    /** The oldest first. */
    @Transactional
    public List<LearningSession> page(UUID programmeId, UUID after, int limit) {
        return sessions.page(access.toList(programmeId), after, limit);
    }

    @Transactional
    public LearningSession one(UUID sessionId) {
        return access.toRead(sessionId);
    }

    @Transactional
    public SessionOfNetwork board(UUID sessionId, UUID networkId) {
        return access.toReadBoard(sessionId, networkId);
    }
}
