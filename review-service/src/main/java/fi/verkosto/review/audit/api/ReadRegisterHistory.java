package fi.verkosto.review.audit.api;

import fi.verkosto.api.paging.Cursor;
import fi.verkosto.api.paging.Page;
import fi.verkosto.audit.AuditEntries;
import fi.verkosto.audit.AuditEntry;
import fi.verkosto.review.evaluator.Evaluator;
import fi.verkosto.review.evaluator.ReadRegister;
import fi.verkosto.review.invitation.EvaluatorInvitation;
import fi.verkosto.review.invitation.ReadInvitations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Shows the trails of an entry of a register, and of an invitation by mail, to the officers of its agency; nobody by name before the
 * person has confirmed.
 */
@ApplicationScoped
class ReadRegisterHistory {

    private final AuditEntries entries;
    private final ReadRegister readRegister;
    private final ReadInvitations readInvitations;
    private final ActorNames names;

    ReadRegisterHistory(
            AuditEntries entries, ReadRegister readRegister, ReadInvitations readInvitations, ActorNames names) {
        this.entries = entries;
        this.readRegister = readRegister;
        this.readInvitations = readInvitations;
        this.names = names;
    }

    @Transactional
    Page<ReviewEntryResponse> ofEvaluator(UUID evaluatorId, int limit, Cursor cursor) {
        Evaluator evaluator = readRegister.read(evaluatorId);
        return page(evaluator.id(), evaluator.hasConfirmed(), limit, cursor);
    }

    @Transactional
    Page<ReviewEntryResponse> ofInvitation(UUID invitationId, int limit, Cursor cursor) {
        EvaluatorInvitation invitation = readInvitations.read(invitationId);
        return page(invitation.id(), invitation.evaluatorId().isPresent(), limit, cursor);
    }

    private Page<ReviewEntryResponse> page(UUID about, boolean hasConfirmed, int limit, Cursor cursor) {
        List<AuditEntry> read = entries.changesOf(about, Set.of(), cursor.id(), limit + 1);
        ActorNames.Known known = names.of(read, hasConfirmed);
        return Page.of(read, limit, entry -> ReviewEntryResponse.from(entry, known), entry -> new Cursor(entry.id()));
    }
}
