package fi.verkosto.applications.provider.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.applications.provider.FieldChange;
import fi.verkosto.applications.provider.ProviderChange;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What one import changed about a provider. */
@Schema(name = "ProviderHistoryEntry")
record HistoryEntry(
        Instant changedAt,
        UUID importId,
        ProviderChange.Kind kind,

        @Schema(description = "Of the e-mail address only that it changed") @Size(max = ProviderFile.COLUMNS)
        List<FieldChange> fields) {

    /** Versions count upwards, and so are the places to begin a page before. */
    static long before(String cursor) {
        return cursor == null ? Long.MAX_VALUE : Cursor.parse(cursor).id().getLeastSignificantBits();
    }

    static Page<HistoryEntry> page(List<ProviderChange> read, int limit) {
        return Page.of(read, limit, HistoryEntry::from, change -> new Cursor(new UUID(0, change.version())));
    }

    private static HistoryEntry from(ProviderChange change) {
        return new HistoryEntry(change.changedAt(), change.importId(), change.kind(), change.fields());
    }
}
