package fi.verkosto.coordination.plan;

import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was told of milestones. Whoever adds to it has locked the network. */
@ApplicationScoped
class MilestoneReports {

    private static final String OF_MILESTONE = "networkId = ?1 and milestone = ?2";

    private static final String HAS_REACHED = """
            from MilestoneReport r where r.networkId = ?1 and r.kind = ?2
              and not exists (select 1 from MilestoneReport later
                              where later.networkId = r.networkId and later.milestone = r.milestone and later.number > r.number)""";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    MilestoneReports(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    UUID nextId() {
        return identifiers.next();
    }

    void add(MilestoneReport report) {
        stored.persist(report);
    }

    /** The latest last. */
    List<MilestoneReport> of(UUID networkId, int milestone) {
        return stored.list(OF_MILESTONE + " order by number", networkId, milestone);
    }

    Optional<MilestoneReport> find(UUID networkId, int milestone, int number) {
        return stored.find(OF_MILESTONE + " and number = ?3", networkId, milestone, number)
                .singleResultOptional();
    }

    Optional<MilestoneReport> latest(UUID networkId, int milestone) {
        return stored.find(OF_MILESTONE + " order by number desc", networkId, milestone)
                .firstResultOptional();
    }

    /** The numbers of those of which something was told. */
    List<Integer> milestonesOf(UUID networkId) {
        return stored.find("select distinct milestone from MilestoneReport where networkId = ?1", networkId)
                .project(Integer.class)
                .list();
    }

    /** Whether of some milestone it was told last that it is done. */
    boolean hasReached(UUID networkId) {
        return stored.count(HAS_REACHED, networkId, ReportKind.DONE) > 0;
    }

    private static final class Stored implements PanacheRepositoryBase<MilestoneReport, UUID> {}
}
