package fi.verkosto.coordination.storyboard;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The learning sessions of all programmes, with their storyboards. */
@ApplicationScoped
class LearningSessions {

    private final Sessions sessions = new Sessions();
    private final Boards boards = new Boards();
    private final Identifiers identifiers;

    LearningSessions(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(LearningSession session) {
        sessions.persist(session);
    }

    Optional<LearningSession> find(UUID id) {
        return sessions.findByIdOptional(id);
    }

    Optional<LearningSession> findLocked(UUID id) {
        return sessions.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The oldest first. */
    List<LearningSession> page(UUID programmeId, UUID after, int limit) {
        return sessions.find("programmeId = ?1 and id > ?2 order by id", programmeId, after)
                .range(0, limit - 1)
                .list();
    }

    /** One that says nothing, where none was written yet. */
    Storyboard board(UUID sessionId, UUID networkId) {
        return boards.findByIdOptional(new Storyboard.Key(sessionId, networkId))
                .orElseGet(() -> new Storyboard(sessionId, networkId));
    }

    void save(Storyboard board) {
        boards.persist(board);
    }

    private static final class Sessions implements PanacheRepositoryBase<LearningSession, UUID> {}

    private static final class Boards implements PanacheRepositoryBase<Storyboard, Storyboard.Key> {}
}
