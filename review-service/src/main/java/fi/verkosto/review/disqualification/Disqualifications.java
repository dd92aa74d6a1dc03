package fi.verkosto.review.disqualification;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All disqualifications, those that were lifted included. */
@ApplicationScoped
public class Disqualifications {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Disqualifications(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    public Disqualification addStated(Disqualification.About about, String by, String reason, Instant now) {
        Disqualification stated = Disqualification.stated(identifiers.next(), about, by, reason, now);
        stored.persist(stated);
        return stated;
    }

    public Disqualification addFound(Disqualification.About about, Evidence evidence, Instant now) {
        Disqualification found = Disqualification.found(identifiers.next(), about, evidence, now);
        stored.persist(found);
        return found;
    }

    public boolean hold(UUID reviewId, String person) {
        return stored.count("reviewId = ?1 and person = ?2 and lifting is null", reviewId, person) > 0;
    }

    /** The reviews of these calls that the person has nothing to do with. */
    public Set<UUID> reviewsBarredTo(String person, Collection<UUID> calls) {
        return Set.copyOf(stored.find(
                        "select reviewId from Disqualification where person = ?1 and callId in ?2 and lifting is null",
                        person,
                        calls)
                .project(UUID.class)
                .list());
    }

    /** Those of a review, oldest first. */
    public List<Disqualification> ofReview(UUID reviewId) {
        return stored.list("reviewId = ?1 order by id", reviewId);
    }

    public Optional<Disqualification> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** The review that it is about: to be locked before it is read. */
    public Optional<UUID> reviewOf(UUID id) {
        return stored.find("select reviewId from Disqualification where id = ?1", id)
                .project(UUID.class)
                .singleResultOptional();
    }

    public Optional<Disqualification> lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private static final class Stored implements PanacheRepositoryBase<Disqualification, UUID> {}
}
