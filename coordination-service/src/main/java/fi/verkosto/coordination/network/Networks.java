package fi.verkosto.coordination.network;

import fi.verkosto.api.value.Identifiers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The networks of this service. */
@ApplicationScoped
public class Networks {

    private final EntityManager entities;
    private final Identifiers identifiers;

    Networks(EntityManager entities, Identifiers identifiers) {
        this.entities = entities;
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(Network network) {
        entities.persist(network);
    }

    boolean existsFor(UUID applicationId) {
        return entities.createQuery("select count(n) from Network n where n.applicationId = :applicationId", Long.class)
                        .setParameter("applicationId", applicationId)
                        .getSingleResult()
                > 0;
    }

    Optional<Network> find(UUID id) {
        return Optional.ofNullable(entities.find(Network.class, id));
    }

    /** Locked until the transaction ends, so that of two answers at the same time the later one sees the first. */
    Optional<Network> findToAnswer(UUID id) {
        return Optional.ofNullable(entities.find(Network.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Network> ofProgramme(UUID programmeId, UUID after, int limit) {
        return entities.createQuery(
                        "from Network n where n.programmeId = :programmeId and n.id > :after order by n.id",
                        Network.class)
                .setParameter("programmeId", programmeId)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
