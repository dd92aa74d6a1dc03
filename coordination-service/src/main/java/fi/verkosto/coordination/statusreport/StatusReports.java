package fi.verkosto.coordination.statusreport;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The status reports of all programmes. Whoever makes one has locked its programme. */
@ApplicationScoped
class StatusReports {

    private static final String MADE = "select new fi.verkosto.coordination.statusreport.MadeReport(r.period, r.madeAt)"
            + " from StatusReport r where r.programmeId = :programme order by r.period desc";

    private static final String MADE_BEFORE = "select r.madeAt from StatusReport r"
            + " where r.programmeId = :programme and r.period < :period order by r.period desc";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    StatusReports(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(StatusReport report) {
        stored.persist(report);
    }

    Optional<StatusReport> find(UUID programmeId, Quarter quarter) {
        return stored.find("programmeId = ?1 and period = ?2", programmeId, quarter.toString())
                .singleResultOptional();
    }

    /** The latest quarter first. */
    List<MadeReport> of(UUID programmeId, int most) {
        return stored.getSession()
                .createSelectionQuery(MADE, MadeReport.class)
                .setParameter("programme", programmeId)
                .setMaxResults(most)
                .list();
    }

    /**
     * When the report before that of a quarter was made; none where there is none. Of several it is that of the latest quarter, also
     * where one of an earlier quarter was made after it: what was corrected in between is in neither of the two.
     */
    Optional<Instant> madeBefore(UUID programmeId, Quarter quarter) {
        return stored.getSession()
                .createSelectionQuery(MADE_BEFORE, Instant.class)
                .setParameter("programme", programmeId)
                .setParameter("period", quarter.toString())
                .setMaxResults(1)
                .uniqueResultOptional();
    }

    private static final class Stored implements PanacheRepositoryBase<StatusReport, UUID> {}
}
