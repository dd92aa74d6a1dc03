package fi.verkosto.review.eligibility;

import fi.verkosto.review.call.KnownCall;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.eligibility.Evidence.Overlap;
import fi.verkosto.review.licence.KnownLicences;
import fi.verkosto.review.licence.LicenceEnds;
import fi.verkosto.review.review.ReviewRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Checks the versions under review by what is known now: of the call, of the licences, of the other applications. Nothing of it
 * is kept but what an officer decides on, so no supplement, no change of the terms and no news of a licence finds it outdated.
 */
@ApplicationScoped
class CheckApplications {

    private final LicenceEnds licences;
    private final Overlaps overlaps;
    private final ReviewAccess access;

    CheckApplications(LicenceEnds licences, Overlaps overlaps, ReviewAccess access) {
        this.licences = licences;
        this.overlaps = overlaps;
        this.access = access;
    }

    List<Check> of(KnownCall call, ReviewRow review) {
        return of(call, List.of(review)).get(review.id());
    }

    /** By review, in the given order. Applications that the caller is disqualified from are evidence of nothing. */
    Map<UUID, List<Check>> of(KnownCall call, Collection<ReviewRow> reviews) {
        List<UUID> ids = reviews.stream().map(ReviewRow::id).toList();
        Map<UUID, KnownLicences> known = licences.of(ids);
        Map<UUID, List<Overlap>> found = overlaps.of(call.id(), ids, barred(call));
        Map<UUID, List<Check>> checks = new LinkedHashMap<>();
        for (ReviewRow review : reviews) {
            checks.put(
                    review.id(),
                    ChecksOfVersion.of(
                            review.application(),
                            call,
                            known.getOrDefault(review.id(), KnownLicences.WITHOUT_BOUNDS),
                            found.getOrDefault(review.id(), List.of())));
        }
        return checks;
    }

    /** The checks as they were, without what the caller must not know of. */
    List<Check> asSeen(KnownCall call, List<Check> kept) {
        Set<UUID> barred = barred(call);
        return kept.stream().map(check -> asSeen(check, barred)).toList();
    }

    private static Check asSeen(Check check, Set<UUID> barred) {
        return check.is(Rule.PROVIDER_IN_SEVERAL_APPLICATIONS)
                ? OverlapCheck.of(check.evidence().applications().stream()
                        .filter(overlap -> !barred.contains(overlap.reviewId()))
                        .toList())
                : check;
    }

    private Set<UUID> barred(KnownCall call) {
        return access.barred(List.of(call.id()));
    }
}
