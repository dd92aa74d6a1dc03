package fi.verkosto.review.selection;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.decision.Proposal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All selections ever made. */
@ApplicationScoped
class Selections implements PanacheRepositoryBase<Selection, UUID> {

    private final Identifiers identifiers;

    Selections(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    Selection record(SelectionStep step, List<Proposal> proposals) {
        Selection selection =
                new Selection(identifiers.next(), step.call().id(), step.officer(), step.now(), proposals);
        persist(selection);
        return selection;
    }
}
