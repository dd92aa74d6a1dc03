package fi.verkosto.coordination.guidance;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.SelectionQuery;

/** The guidance notes of all programmes. */
@ApplicationScoped
class GuidanceNotes {

    /** Of no organisation, and no network has it. */
    private static final String NOBODY = "";

    private static final UUID NONE = new UUID(0, 0);

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    GuidanceNotes(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    /** Written at once: what is shown of it is read by a query. */
    void add(GuidanceNote note) {
        stored.persistAndFlush(note);
    }

    Optional<GuidanceNote> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Locked until the transaction ends. */
    Optional<GuidanceNote> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    Optional<GuidanceRow> row(GuidanceReader reader, UUID id) {
        return query(GuidanceRow.ONE, reader)
                .setParameter("id", id)
                .uniqueResultOptional()
                .map(reader::shown);
    }

    /** The newest first. */
    List<GuidanceRow> rows(GuidanceReader reader, UUID before, int limit) {
        return query(GuidanceRow.OF_PROGRAMME, reader)
                .setParameter("before", before)
                .setMaxResults(limit)
                .list()
                .stream()
                .map(reader::shown)
                .toList();
    }

    /** What was due before today and is not acknowledged by all, the oldest first. */
    List<OverdueNote> overdue(UUID programmeId, LocalDate today, int limit) {
        return stored.getSession()
                .createSelectionQuery(OverdueNote.OF_PROGRAMME, OverdueNote.class)
                .setParameter("programme", programmeId)
                .setParameter("published", GuidanceState.PUBLISHED)
                .setParameter("today", today)
                .setMaxResults(limit)
                .list();
    }

    private SelectionQuery<GuidanceRow> query(String query, GuidanceReader reader) {
        return stored.getSession()
                .createSelectionQuery(query, GuidanceRow.class)
                .setParameter("programme", reader.programmeId())
                .setParameter("own", reader.organisations().isEmpty() ? List.of(NOBODY) : reader.organisations())
                .setParameter("all", reader.everything())
                .setParameter("networks", reader.networks().isEmpty() ? List.of(NONE) : reader.networks());
    }

    private static final class Stored implements PanacheRepositoryBase<GuidanceNote, UUID> {}
}
