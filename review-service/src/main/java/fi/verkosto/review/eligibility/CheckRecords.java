package fi.verkosto.review.eligibility;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.review.Review;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was decided on, each time. */
@ApplicationScoped
class CheckRecords {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    CheckRecords(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    void add(Review review, List<Check> checks, Instant now) {
        stored.persist(new CheckRecord(identifiers.next(), review, checks, now));
    }

    /** That of the last decision. */
    Optional<CheckRecord> latest(UUID reviewId) {
        return stored.find("reviewId = ?1 order by id desc", reviewId)
                .page(0, 1)
                .firstResultOptional();
    }

    private static final class Stored implements PanacheRepositoryBase<CheckRecord, UUID> {}
}
