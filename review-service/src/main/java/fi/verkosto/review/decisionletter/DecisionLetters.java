package fi.verkosto.review.decisionletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** All letters. */
@ApplicationScoped
class DecisionLetters {

    private final Stored stored = new Stored();

    void add(DecisionLetter letter) {
        stored.persist(letter);
    }

    Optional<DecisionLetter> find(UUID decisionId) {
        return stored.findByIdOptional(decisionId);
    }

    Optional<DecisionLetter> lock(UUID decisionId) {
        return stored.findByIdOptional(decisionId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static final class Stored implements PanacheRepositoryBase<DecisionLetter, UUID> {}
}
