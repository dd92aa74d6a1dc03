package fi.verkosto.coordination.indicator;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The indicators of all programmes. */
@ApplicationScoped
public class Indicators {

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Indicators(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(Indicator indicator) {
        stored.persist(indicator);
    }

    /** So that a version is told as it is afterwards. */
    void flush() {
        stored.flush();
    }

    boolean hasCode(UUID programmeId, String code) {
        return stored.count("programmeId = ?1 and code = ?2", programmeId, code) > 0;
    }

    long countOf(UUID programmeId) {
        return stored.count("programmeId", programmeId);
    }

    public Optional<Indicator> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** Locked until the transaction ends. */
    public Optional<Indicator> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Nobody changes it, or closes a period of it, until the transaction ends; others may hold it as well. */
    public Optional<Indicator> findHeld(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_READ);
    }

    /** By code. */
    List<Indicator> of(UUID programmeId) {
        return stored.list("programmeId = ?1 order by code", programmeId);
    }

    /** Those that networks report now, by code. */
    public List<Indicator> inUseOf(UUID programmeId) {
        return stored.list("programmeId = ?1 and state = ?2 order by code", programmeId, IndicatorState.IN_USE);
    }

    private static final class Stored implements PanacheRepositoryBase<Indicator, UUID> {}
}
