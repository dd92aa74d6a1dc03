package fi.verkosto.coordination.programme;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The programmes of this service. */
@ApplicationScoped
public class Programmes {

    private static final String CREATE_UNLESS_THERE = """
            insert into programme (id, call_id, agency, version) values (:id, :callId, :agency, 0)
            on conflict (call_id) do nothing""";

    private static final String VISIBLE = """
            from Programme p
            where p.id > ?1
              and (?2 = true
                or p.coordinator.businessId = ?3
                or p.id in ?8
                or exists (select 1 from p.participations o where o.businessId = ?3)
                or exists (select 1 from p.staff s
                           where s.person = ?4 and s.role in ?5 and (p.agency = ?6 or s.role in ?7)))
            order by p.id""";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Programmes(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /**
     * The programme of a call, locked until the transaction ends; created if this is the first word of the call. The
     * unique call makes parallel consumers wait for each other here, and so end up with the same programme.
     */
    public Programme ofCall(UUID callId, String agency) {
        stored.getSession()
                .createNativeMutationQuery(CREATE_UNLESS_THERE)
                .setParameter("id", identifiers.next())
                .setParameter("callId", callId)
                .setParameter("agency", agency)
                .executeUpdate();
        return stored.find("callId", callId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResult();
    }

    /** Locked until the transaction ends. It is not to have been read before: what another transaction changed shows only so. */
    public Programme lock(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow();
    }

    public Optional<Programme> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    Optional<Programme> findOfCall(UUID callId) {
        return stored.find("callId", callId).singleResultOptional();
    }

    List<Programme> visibleTo(Viewer viewer, UUID after, int limit) {
        return stored.find(
                        VISIBLE,
                        after,
                        viewer.observesEverything(),
                        viewer.organisation(),
                        viewer.person(),
                        viewer.roles(),
                        viewer.agency(),
                        viewer.externalRoles(),
                        viewer.programmes())
                .range(0, limit - 1)
                .list();
    }

    private static final class Stored implements PanacheRepositoryBase<Programme, UUID> {}
}
