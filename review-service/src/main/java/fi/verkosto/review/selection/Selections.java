package fi.verkosto.review.selection;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.decision.Proposal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** All selections ever made. */
@ApplicationScoped
public class Selections {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Selections(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Selection record(SelectionStep step, Proposed proposed) {
        Selection selection = new Selection(identifiers.next(), step, proposed);
        stored.persist(selection);
        return selection;
    }

    public Optional<Selection> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** The last one first. */
    List<SelectionRow> rowsOf(UUID callId, int limit) {
        return stored.find("callId = ?1 order by madeAt desc, id desc", callId)
                .range(0, limit - 1)
                .project(SelectionRow.class)
                .list();
    }

    long countOf(UUID callId) {
        return stored.count("callId", callId);
    }

    Optional<Selection> lastOf(UUID callId) {
        return stored.find("callId = ?1 order by madeAt desc, id desc", callId).firstResultOptional();
    }

    /** The places of ranked applications in the last selection of a call, by review. */
    public Map<UUID, Integer> placesOf(UUID callId) {
        return lastOf(callId).map(Selection::proposals).orElse(List.of()).stream()
                .filter(proposal -> proposal.place() != null)
                .collect(Collectors.toMap(Proposal::reviewId, Proposal::place));
    }

    private static final class Stored implements PanacheRepositoryBase<Selection, UUID> {}
}
