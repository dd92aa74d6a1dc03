package fi.verkosto.review.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The calls that review has heard of. */
@ApplicationScoped
public class KnownCalls {

    private final EntityManager entities;

    KnownCalls(EntityManager entities) {
        this.entities = entities;
    }

    public Optional<KnownCall> find(UUID id) {
        return Optional.ofNullable(entities.find(KnownCall.class, id));
    }

    /** Keeps everybody else from selecting or deciding in the call until the transaction ends. */
    public Optional<KnownCall> lock(UUID id) {
        return Optional.ofNullable(entities.find(KnownCall.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Keeps the call from changing until the transaction ends, which others may ask for at the same time. */
    public void keepUnchanged(UUID id) {
        entities.find(KnownCall.class, id, LockModeType.PESSIMISTIC_READ);
    }

    void add(KnownCall call) {
        entities.persist(call);
    }

    List<UUID> withStaff(String person, Collection<CallRole> roles) {
        return entities.createQuery("""
                        select distinct c.id from KnownCall c join c.staff s
                        where s.person = :person and s.role in :roles""", UUID.class)
                .setParameter("person", person)
                .setParameter("roles", roles)
                .getResultList();
    }
}
