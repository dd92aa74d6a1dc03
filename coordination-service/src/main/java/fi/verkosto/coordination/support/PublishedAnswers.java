package fi.verkosto.coordination.support;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What programmes have published of their questions and answers. */
@ApplicationScoped
class PublishedAnswers {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    PublishedAnswers(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    /** Of two that take it at the same moment the database refuses one, which is tried again. */
    int nextNumber(UUID programmeId) {
        return (int) stored.count("programmeId", programmeId) + 1;
    }

    void add(PublishedAnswer answer) {
        stored.persist(answer);
    }

    Optional<PublishedAnswer> standingOf(UUID requestId) {
        return stored.find("requestId = ?1 and state = ?2", requestId, AnswerState.PUBLISHED)
                .singleResultOptional();
    }

    Optional<PublishedAnswer> find(UUID programmeId, int number) {
        return stored.find("programmeId = ?1 and number = ?2", programmeId, number)
                .singleResultOptional();
    }

    /** Locked until the transaction ends. */
    Optional<PublishedAnswer> findLocked(UUID programmeId, int number) {
        return stored.find("programmeId = ?1 and number = ?2", programmeId, number)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** The latest first. They are rows themselves: nothing hangs on them. */
    List<PublishedAnswer> page(UUID programmeId, Set<AnswerState> states, int before, int limit) {
        return stored.find(
                        "programmeId = ?1 and state in ?2 and number < ?3 order by number desc",
                        programmeId,
                        states,
                        before)
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<PublishedAnswer, UUID> {}
}
