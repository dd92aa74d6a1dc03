package fi.verkosto.review.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.ReadRegister;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Shows the trail of an entry of a register to the officers of its agency; nobody by name before the person has confirmed. */
@ApplicationScoped
class ReadRegisterHistory {

    private final AuditEntries entries;
    private final ReadRegister readRegister;
    private final ActorNames names;

    ReadRegisterHistory(AuditEntries entries, ReadRegister readRegister, ActorNames names) {
        this.entries = entries;
        this.readRegister = readRegister;
        this.names = names;
    }

    @Transactional
    Page<ReviewEntryResponse> ofEvaluator(UUID evaluatorId, int limit, Cursor cursor) {
        Evaluator evaluator = readRegister.read(evaluatorId);
        List<AuditEntry> read = entries.changesOf(evaluator.id(), Set.of(), cursor.id(), limit + 1);
        ActorNames.Known known = names.of(read, evaluator.hasConfirmed());
        return Page.of(read, limit, entry -> ReviewEntryResponse.from(entry, known), entry -> new Cursor(entry.id()));
    }
}
