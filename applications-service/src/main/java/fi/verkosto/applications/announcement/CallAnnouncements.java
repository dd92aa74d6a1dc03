package fi.verkosto.applications.announcement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What is to be told, and who was told it. */
@ApplicationScoped
class CallAnnouncements implements PanacheRepositoryBase<CallAnnouncement, UUID> {

    /** Whoever has nothing to do with the call any more is not told. */
    private static final String UNTOLD = """
            from application a
            where a.call_id = (select call_id from call_announcement where id = :announcement)
              and a.state not in ('WITHDRAWN', 'EXPIRED', 'DECLINED')
              and not exists (select 1 from call_announcement_told t
                              where t.announcement_id = :announcement and t.application_id = a.id)
            """;

    List<UUID> toDo() {
        return getSession()
                .createNativeQuery(
                        "select id from call_announcement where completed_at is null order by created_at", UUID.class)
                .list();
    }

    List<UUID> untold(UUID announcement, UUID after, int limit) {
        return getSession()
                .createNativeQuery(
                        "select a.id " + UNTOLD + " and a.id > :after order by a.id limit :limit", UUID.class)
                .setParameter("announcement", announcement)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .list();
    }

    /** Of several instances at once, one is answered true; the others wait until it has committed. */
    boolean claim(UUID announcement, UUID application) {
        return getSession()
                        .createNativeMutationQuery("""
                                insert into call_announcement_told (announcement_id, application_id)
                                values (:announcement, :application) on conflict do nothing""")
                        .setParameter("announcement", announcement)
                        .setParameter("application", application)
                        .executeUpdate()
                == 1;
    }

    /**
     * Looks at it no more, once everybody was told.
     *
     * @param settlingSeconds least age of the announcement, by the database's time
     */
    void completeIfAllAreTold(UUID announcement, long settlingSeconds) {
        getSession()
                .createNativeMutationQuery("""
                        update call_announcement set completed_at = now()
                        where id = :announcement and created_at < now() - make_interval(secs => :settling)
                          and not exists (select 1\s""" + UNTOLD + ")")
                .setParameter("announcement", announcement)
                .setParameter("settling", settlingSeconds)
                .executeUpdate();
    }
}
