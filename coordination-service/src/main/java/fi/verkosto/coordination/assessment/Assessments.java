package fi.verkosto.coordination.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** All assessments. Whoever gives one has locked its network. */
@ApplicationScoped
class Assessments {

    private static final String LATEST_OF_BOTH = """
            from Assessment a
            where a.month = (select max(own.month) from Assessment own join Assessment other
                    on other.networkId = own.networkId and other.month = own.month and other.side > own.side
                    where own.networkId = a.networkId)
              and exists (select 1 from Network n
                    where n.id = a.networkId and n.programmeId = ?1 and n.grant.state in (ACCEPTED, RUNNING))""";

    private final Stored stored = new Stored();

    List<Assessment> of(UUID networkId, YearMonth month) {
        return stored.list("networkId = ?1 and month = ?2", networkId, month.toString());
    }

    /** The latest month first, as many assessments as two sides give in so many months. */
    List<Assessment> of(UUID networkId, int months) {
        return stored.find("networkId = ?1 order by month desc, side", networkId)
                .range(0, months * Side.values().length - 1)
                .list();
    }

    /** Of each active network of a programme both assessments of the latest month that has both. */
    List<Assessment> latestOfBothIn(UUID programmeId) {
        return stored.list(LATEST_OF_BOTH, programmeId);
    }

    void add(Assessment assessment) {
        stored.persist(assessment);
    }

    private static final class Stored implements PanacheRepositoryBase<Assessment, Assessment.Key> {}
}
