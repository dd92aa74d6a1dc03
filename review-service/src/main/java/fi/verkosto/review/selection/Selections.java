package fi.verkosto.review.selection;

import fi.verkosto.api.value.Identifiers;
import fi.verkosto.review.call.CallRights;
import fi.verkosto.review.decision.Proposal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All selections ever made. */
@ApplicationScoped
class Selections {

    private final EntityManager entities;
    private final Identifiers identifiers;
    private final CallRights rights;
    private final InstantSource clock;

    Selections(EntityManager entities, Identifiers identifiers, CallRights rights, InstantSource clock) {
        this.entities = entities;
        this.identifiers = identifiers;
        this.rights = rights;
        this.clock = clock;
    }

    Selection record(UUID callId, List<Proposal> proposals) {
        Selection selection = new Selection(identifiers.next(), callId, rights.person(), clock.instant(), proposals);
        entities.persist(selection);
        return selection;
    }

    Optional<Selection> find(UUID id) {
        return Optional.ofNullable(entities.find(Selection.class, id));
    }
}
