package fi.verkosto.review.panel;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.review.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All panel rounds, those that ended included. */
@ApplicationScoped
public class PanelRounds {

    /** A review has one of them at the most: a unique index says so. */
    private static final Set<PanelState> STANDING = EnumSet.of(PanelState.OPEN, PanelState.CLOSED);

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    PanelRounds(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    PanelRound open(Review review, List<PanelBasis> basis, String officer, Instant now) {
        PanelRound opened = new PanelRound(identifiers.next(), review, basis, officer, now);
        stored.persist(opened);
        return opened;
    }

    public Optional<PanelRound> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<PanelRound> find(UUID reviewId, UUID id) {
        return find(id).filter(round -> round.reviewId().equals(reviewId));
    }

    /** One of a review that is locked. */
    Optional<PanelRound> lock(UUID reviewId, UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(round -> round.reviewId().equals(reviewId));
    }

    /** The one of the review that is open or closed. */
    Optional<PanelRound> standing(UUID reviewId) {
        return stored.find("reviewId = ?1 and state in ?2", reviewId, STANDING).singleResultOptional();
    }

    /** Those of a review, oldest first; for whoever sees no others, those that were closed. */
    List<PanelRound> page(UUID reviewId, boolean onlyClosed, UUID after, int limit) {
        return stored.find(
                        "reviewId = ?1 and id > ?2 and (closedAt is not null or ?3 = false) order by id",
                        reviewId,
                        after,
                        onlyClosed)
                .range(0, limit - 1)
                .list();
    }

    /** The reviews of a call that a panel still discusses. */
    public Set<UUID> openReviews(UUID callId) {
        return Set.copyOf(
                stored.find("select reviewId from PanelRound where callId = ?1 and state = ?2", callId, PanelState.OPEN)
                        .project(UUID.class)
                        .list());
    }

    public List<PanelRound> closedOfCall(UUID callId) {
        return stored.list("callId = ?1 and state = ?2", callId, PanelState.CLOSED);
    }

    private static final class Stored implements PanacheRepositoryBase<PanelRound, UUID> {}
}
