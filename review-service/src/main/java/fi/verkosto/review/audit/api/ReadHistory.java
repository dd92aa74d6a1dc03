package fi.verkosto.review.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.review.ReadReviews;
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

    ReadHistory(AuditEntries entries, ReadReviews readReviews, CallAccess access) {
        this.entries = entries;
        this.readReviews = readReviews;
        this.access = access;
    }

    @Transactional
    Page<ReviewEntryResponse> ofReview(UUID reviewId, int limit, Cursor cursor) {
        UUID id = readReviews.read(reviewId).id();
        return page(entries.changesOf(id, Set.of(), cursor.id(), limit + 1), limit);
    }

    @Transactional
    Page<ReviewEntryResponse> ofCall(UUID callId, int limit, Cursor cursor) {
        UUID id = access.requireReader(callId).id();
        return page(entries.ofCall(id, cursor.id(), limit + 1), limit);
    }

    private static Page<ReviewEntryResponse> page(List<AuditEntry> read, int limit) {
        return Page.of(read, limit, ReviewEntryResponse::from, entry -> new Cursor(entry.id()));
    }
}
