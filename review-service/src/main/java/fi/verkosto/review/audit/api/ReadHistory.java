package fi.verkosto.review.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.api.refusal.Language;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.call.CallAccess;
import fi.verkosto.review.review.ReadReviews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Shows the trail to those who may read reviews and decisions. */
@ApplicationScoped
class ReadHistory {

    private final AuditEntries entries;
    private final ReadReviews readReviews;
    private final CallAccess access;
    private final Language language;

    ReadHistory(AuditEntries entries, ReadReviews readReviews, CallAccess access, Language language) {
        this.entries = entries;
        this.readReviews = readReviews;
        this.access = access;
        this.language = language;
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

    private Page<ReviewEntryResponse> page(List<AuditEntry> read, int limit) {
        Locale shownIn = language.locale();
        return Page.of(read, limit, entry -> ReviewEntryResponse.from(entry, shownIn), entry -> new Cursor(entry.id()));
    }
}
