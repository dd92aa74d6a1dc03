package fi.verkosto.review.reading;

import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.ReviewState;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All lists of readers that were told, and who should be on them. */
@ApplicationScoped
class ReaderLists {

    private static final String EVALUATORS = """
            select a.evaluator from assignment a
            where a.review_id = :review and a.state in ('ACCEPTED', 'COMPLETE') and not exists (
                select from disqualification d
                where d.review_id = a.review_id and d.person = a.evaluator and d.lifting is null)
            order by a.evaluator""";

    private static final String DISQUALIFIED =
            "select d.person from disqualification d where d.review_id = :review and d.lifting is null order by d.person";

    private static final String UNTOLD = """
            select r.id from review r
            where not exists (select from reader_list l where l.review_id = r.id)
            order by r.id limit :limit""";

    private final Stored stored = new Stored();

    /** The one that was told last, or one that says nothing yet. The review is locked. */
    ReaderList of(UUID reviewId) {
        return stored.findByIdOptional(reviewId).orElseGet(() -> new ReaderList(reviewId));
    }

    /** As it was told now. */
    void keep(ReaderList list) {
        stored.persist(list);
    }

    /** As they are now. Nobody evaluates what was withdrawn. */
    Readers present(Review review) {
        return new Readers(
                review.application().version(),
                review.state() == ReviewState.WITHDRAWN ? List.of() : persons(EVALUATORS, review),
                persons(DISQUALIFIED, review));
    }

    /** Reviews whose readers nobody was told of yet, in the order in which they are to be locked. */
    List<UUID> untold(int limit) {
        return stored.getSession()
                .createNativeQuery(UNTOLD, UUID.class)
                .setParameter("limit", limit)
                .list();
    }

    private List<String> persons(String query, Review review) {
        return stored.getSession()
                .createNativeQuery(query, String.class)
                .setParameter("review", review.id())
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<ReaderList, UUID> {}
}
