package fi.verkosto.review.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.disqualification.ReviewAccess;
import fi.verkosto.review.review.ReadReviews;
import fi.verkosto.review.review.Review;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the trail to those who may read reviews and decisions. */
@ApplicationScoped
class ReadHistory {

    private final AuditEntries entries;
    private final ReadReviews readReviews;
    private final CallAccess access;
    private final ReviewAccess reviewAccess;
    private final ActorNames names;

    ReadHistory(
            AuditEntries entries,
            ReadReviews readReviews,
            CallAccess access,
            ReviewAccess reviewAccess,
            ActorNames names) {
        this.reviewAccess = reviewAccess;
        this.entries = entries;
        this.readReviews = readReviews;
        this.access = access;
        this.names = names;
    }

    @Transactional
    Page<ReviewEntryResponse> ofReview(UUID reviewId, int limit, Cursor cursor) {
        Review review = readReviews.read(reviewId);
        return page(
                entries.changesOf(review.id(), Set.of(), cursor.id(), limit + 1),
                limit,
                access.actsForAgencyOf(review.callId()));
    }

    @Transactional
    Page<ReviewEntryResponse> ofCall(UUID callId, int limit, Cursor cursor) {
        reviewAccess.requireReaderOfAll(callId);
        return page(entries.changesOfCall(callId, cursor.id(), limit + 1), limit, access.actsForAgencyOf(callId));
    }

    private Page<ReviewEntryResponse> page(List<AuditEntry> read, int limit, boolean readsForAgency) {
        ActorNames.Known known = names.of(read, readsForAgency);
        return Page.of(read, limit, entry -> ReviewEntryResponse.from(entry, known), entry -> new Cursor(entry.id()));
    }
}
