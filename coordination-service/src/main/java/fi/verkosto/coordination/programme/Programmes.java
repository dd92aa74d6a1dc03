package fi.verkosto.coordination.programme;

import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programmes of this service. */
@ApplicationScoped
public class Programmes {

    private static final String CREATE_UNLESS_THERE = """
            insert into programme (id, call_id, version) values (:id, :callId, 0)
            on conflict (call_id) do nothing""";

    private static final String VISIBLE = """
            from Programme p
            where p.id > :after
              and (:everything = true
                or p.coordinator.businessId = :organisation
                or exists (select 1 from p.participations o where o.businessId = :organisation)
                or exists (select 1 from p.staff s where s.person = :person and s.role in :roles))
            order by p.id""";

    private final EntityManager entities;
    private final Identifiers identifiers;

    Programmes(EntityManager entities, Identifiers identifiers) {
        this.entities = entities;
        this.identifiers = identifiers;
    }

    /**
     * The programme of a call, locked until the transaction ends; created if this is the first word of the call. The
     * unique call makes parallel consumers wait for each other here, and so end up with the same programme.
     */
    public Programme ofCall(UUID callId) {
        entities.createNativeQuery(CREATE_UNLESS_THERE)
                .setParameter("id", identifiers.next())
                .setParameter("callId", callId)
                .executeUpdate();
        return entities.createQuery("from Programme p where p.callId = :callId", Programme.class)
                .setParameter("callId", callId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    public Optional<Programme> find(UUID id) {
        return Optional.ofNullable(entities.find(Programme.class, id));
    }

    Optional<Programme> findOfCall(UUID callId) {
        return entities
                .createQuery("from Programme p where p.callId = :callId", Programme.class)
                .setParameter("callId", callId)
                .getResultList()
                .stream()
                .findFirst();
    }

    List<Programme> visibleTo(Viewer viewer, UUID after, int limit) {
        return entities.createQuery(VISIBLE, Programme.class)
                .setParameter("after", after)
                .setParameter("everything", viewer.observesEverything())
                .setParameter("organisation", viewer.organisation())
                .setParameter("person", viewer.person())
                .setParameter("roles", viewer.roles())
                .setMaxResults(limit)
                .getResultList();
    }
}
