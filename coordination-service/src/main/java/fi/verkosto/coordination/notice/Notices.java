package fi.verkosto.coordination.notice;

import fi.verkosto.api.refusal.LocalizedText;
import fi.verkosto.api.value.Identifiers;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What waits for the summaries of the day. */
@ApplicationScoped
public class Notices {

    private static final String DUE = """
            select distinct n.programmeId, n.networkId from Notice n where n.keptAt < :moment""";

    private static final String LOCK =
            "select pg_try_advisory_xact_lock(hashtextextended('notices for ' || :readers, 0))";

    private final Stored stored = new Stored();
    private final Identifiers identifiers;

    Notices(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** For the lead of a network, which the summary names. */
    public void keepForLead(UUID programmeId, UUID networkId, LocalizedText line, Instant now) {
        stored.persist(new Notice(identifiers.next(), programmeId, networkId, line, now));
    }

    /** For the coordinator; the line says which network it is about. */
    public void keepForCoordinator(UUID programmeId, LocalizedText line, Instant now) {
        stored.persist(new Notice(identifiers.next(), programmeId, null, line, now));
    }

    /** For whom anything waits that was kept before the moment. */
    List<Readers> due(Instant moment, int limit) {
        return stored.getSession()
                .createSelectionQuery(DUE, Readers.class)
                .setParameter("moment", moment)
                .setMaxResults(limit)
                .list();
    }

    /** Whether nobody else makes their summary until the transaction ends. */
    boolean lock(Readers readers) {
        return stored.getSession()
                .createNativeQuery(LOCK, Boolean.class)
                .setParameter("readers", readers.toString())
                .getSingleResult();
    }

    /** In the order in which they were kept. */
    List<Notice> of(Readers readers, Instant moment) {
        return readers.networkId() == null
                ? stored.list(
                        "programmeId = ?1 and networkId is null and keptAt < ?2 order by id",
                        readers.programmeId(),
                        moment)
                : stored.list("networkId = ?1 and keptAt < ?2 order by id", readers.networkId(), moment);
    }

    void remove(List<Notice> notices) {
        notices.forEach(stored::delete);
    }

    private static final class Stored implements PanacheRepositoryBase<Notice, UUID> {}
}
