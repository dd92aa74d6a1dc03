package fi.verkosto.review.selection;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.selection.ProposeDecisions.Proposed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** All selections ever made. */
@ApplicationScoped
public class Selections {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Selections(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Selection record(SelectionStep step, Proposed proposed) {
        Selection selection = new Selection(
                identifiers.next(),
                step.call().id(),
                step.officer(),
                step.now(),
                proposed.basis(),
                proposed.proposals());
        stored.persist(selection);
        return selection;
    }

    public Optional<Selection> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Selection> lastOf(UUID callId) {
        return stored.find("callId = ?1 order by madeAt desc, id desc", callId).firstResultOptional();
    }

    private static final class Stored implements PanacheRepositoryBase<Selection, UUID> {}
}
