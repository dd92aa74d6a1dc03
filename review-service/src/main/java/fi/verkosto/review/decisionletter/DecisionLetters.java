package fi.verkosto.review.decisionletter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All letters. */
@ApplicationScoped
public class DecisionLetters {

    private final Stored stored = new Stored();

    void add(DecisionLetter letter) {
        stored.persist(letter);
    }

    Optional<DecisionLetter> find(UUID decisionId) {
        return stored.findByIdOptional(decisionId);
    }

    /** What the letters of a call say, by decision: without the files, which are large. */
    public Map<UUID, LetterData> dataOf(UUID callId) {
        return stored
                .find("select l.decisionId, l.data from DecisionLetter l where l.callId = ?1", callId)
                .project(Said.class)
                .stream()
                .collect(Collectors.toMap(Said::decisionId, Said::data));
    }

    record Said(UUID decisionId, LetterData data) {}

    Optional<DecisionLetter> lock(UUID decisionId) {
        return stored.findByIdOptional(decisionId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static final class Stored implements PanacheRepositoryBase<DecisionLetter, UUID> {}
}
