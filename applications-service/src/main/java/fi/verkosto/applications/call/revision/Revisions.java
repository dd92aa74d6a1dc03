package fi.verkosto.applications.call.revision;

import fi.verkosto.applications.call.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What changed in calls since they were published. */
@ApplicationScoped
public class Revisions {

    private final EntityManager entities;

    Revisions(EntityManager entities) {
        this.entities = entities;
    }

    void add(Revision revision) {
        entities.persist(revision);
    }

    public Optional<Revision> find(UUID callId, int number) {
        return Optional.ofNullable(entities.find(Revision.class, new Revision.Key(callId, number)));
    }

    /** In their order, after the given number. */
    public List<Revision> page(UUID callId, int after, int limit) {
        return entities.createQuery(
                        "from Revision r where r.callId = :call and r.number > :after order by r.number",
                        Revision.class)
                .setParameter("call", callId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
