package fi.verkosto.review.record;

import fi.verkosto.receipts.CanonicalJson;
import fi.verkosto.review.audit.AuditDetails;
import fi.verkosto.review.audit.AuditTrail;
import fi.verkosto.review.audit.Happened;
import fi.verkosto.review.audit.ReviewAction;
import fi.verkosto.review.audit.ReviewRole;
import fi.verkosto.review.call.CallLearned;
import fi.verkosto.review.review.ApplicationChanged;
import fi.verkosto.review.review.Review;
import fi.verkosto.review.review.Reviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Takes down whatever happens in a call: all that is in its trail but the saving of drafts, which are for nobody else; and what calls and applications say.
 */
@ApplicationScoped
class KeepRecord {

    private static final Set<ReviewAction> DRAFTS = Set.of(ReviewAction.SCORES_SAVED, ReviewAction.PANEL_WRITTEN);

    private static final String REASON_SHA_256 = "reasonSha256";

    private final Changes changes;
    private final Reviews reviews;
    private final InstantSource clock;

    KeepRecord(Changes changes, Reviews reviews, InstantSource clock) {
        this.changes = changes;
        this.reviews = reviews;
        this.clock = clock;
    }

    void whatHappened(@Observes Happened event) {
        if (!DRAFTS.contains(event.action())) {
            callOf(event).ifPresent(call -> changes.add(change(call, event)));
        }
    }

    void whatACallSays(@Observes CallLearned event) {
        changes.add(bySystem().learned(event.call().id(), Terms.of(event.call())));
    }

    void whatAnApplicationSays(@Observes ApplicationChanged event) {
        Review review = event.review();
        changes.add(bySystem().received(review.callId(), ReviewNow.of(review), review.application()));
    }

    private static Change change(UUID call, Happened event) {
        return new Change(
                call,
                event.aboutId(),
                event.at(),
                event.by(),
                event.role().name(),
                event.action().name(),
                withoutWords(event.details()),
                null,
                null,
                null);
    }

    /** What people wrote can be erased where it is kept; the record stays whole. */
    private static Map<String, String> withoutWords(Map<String, String> details) {
        Map<String, String> kept = new HashMap<>(details);
        Optional.ofNullable(kept.remove(AuditDetails.REASON))
                .ifPresent(reason -> kept.put(REASON_SHA_256, CanonicalJson.sha256(reason)));
        return kept;
    }

    private Change.BySystem bySystem() {
        return new Change.BySystem(AuditTrail.SYSTEM, ReviewRole.SYSTEM.name(), clock.instant());
    }

    /**
     * None where it is about neither a call nor a review. The review is at hand; a query would bring half of what is being
     * done to the database.
     */
    private Optional<UUID> callOf(Happened event) {
        return Optional.ofNullable(event.callId())
                .or(() -> reviews.find(event.aboutId()).map(Review::callId));
    }
}
