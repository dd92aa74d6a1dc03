package fi.verkosto.review.decisionletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** The letters that answer correction requests and leave the decision as it is. */
@ApplicationScoped
class CorrectionLetters {

    private final Stored stored = new Stored();

    void add(CorrectionLetter letter) {
        stored.persist(letter);
    }

    Optional<CorrectionLetter> find(UUID requestId) {
        return stored.findByIdOptional(requestId);
    }

    Optional<CorrectionLetter> lock(UUID requestId) {
        return stored.findByIdOptional(requestId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static final class Stored implements PanacheRepositoryBase<CorrectionLetter, UUID> {}
}
