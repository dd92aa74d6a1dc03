package fi.verkosto.review.review;

import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.call.KnownCalls;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says of which reviews who must not know who applies, for as long as there is a review: a notified decision ends nothing. */
@ApplicationScoped
public class BlindReviews {

    private final Stored stored = new Stored();
    private final KnownCalls calls;
    private final CallAccess access;

    BlindReviews(KnownCalls calls, CallAccess access) {
        this.calls = calls;
        this.access = access;
    }

    /** In place of what was read of the same version before. */
    void remember(Submission submission) {
        stored.getSession().merge(new NamesOfVersion(submission));
    }

    /** What the version under review says, whether the review is blind or not. */
    public OrganisationNames namesOf(Review review) {
        return stored.findByIdOptional(NamesOfVersion.Key.of(review))
                .map(NamesOfVersion::names)
                .orElse(OrganisationNames.UNTOLD);
    }

    /** What the caller reads, by review. */
    public Map<UUID, Blinding> forCaller(Collection<Review> reviews) {
        return blinded(reviews, call -> call.isBlindTo(access.person()));
    }

    /** What an evaluator is told, by whomever, and also who has just left. */
    public Blinding forEvaluator(Review review) {
        return blinded(List.of(review), _ -> true).get(review.id());
    }

    private Map<UUID, Blinding> blinded(Collection<Review> reviews, Predicate<KnownCall> hides) {
        Map<UUID, KnownCall> blind = reviews.stream()
                .map(Review::callId)
                .distinct()
                .flatMap(id -> calls.find(id).stream())
                .filter(KnownCall::isBlind)
                .collect(Collectors.toMap(KnownCall::id, Function.identity()));
        Map<NamesOfVersion.Key, OrganisationNames> names = namesOf(reviews.stream()
                .filter(review -> blind.containsKey(review.callId()))
                .map(Review::applicationId)
                .collect(Collectors.toSet()));
        return reviews.stream()
                .collect(Collectors.toMap(
                        Review::id,
                        review -> blinding(
                                review,
                                blind.get(review.callId()),
                                names.getOrDefault(NamesOfVersion.Key.of(review), OrganisationNames.UNTOLD),
                                hides)));
    }

    private static Blinding blinding(
            Review review, KnownCall blind, OrganisationNames names, Predicate<KnownCall> hides) {
        if (blind == null) {
            return Blinding.none();
        }
        return hides.test(blind) ? Blinding.hiding(review.application(), names) : Blinding.labelling(names);
    }

    private Map<NamesOfVersion.Key, OrganisationNames> namesOf(Set<UUID> applications) {
        return applications.isEmpty()
                ? Map.of()
                : stored.list("key.applicationId in ?1", applications).stream()
                        .collect(Collectors.toMap(NamesOfVersion::key, NamesOfVersion::names));
    }

    private static final class Stored implements PanacheRepositoryBase<NamesOfVersion, NamesOfVersion.Key> {}
}
