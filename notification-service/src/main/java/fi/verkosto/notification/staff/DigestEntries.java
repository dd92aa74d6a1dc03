package fi.verkosto.notification.staff;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What waits for the digests. */
@ApplicationScoped
class DigestEntries {

    /** Whoever is not of a call's staff any more hears nothing more of it, nor who is disqualified of the application. */
    private static final String NO_BUSINESS = """
            delete from digest_entry e
            where e.person = :person
              and (e.role is not null and not exists (
                      select from call_staff s
                      where s.call_id = e.call_id and s.person = e.person and s.role = e.role)
                  or exists (
                      select from application_readers r
                      where r.application_id = e.about_id and e.person = any (r.disqualified)))""";

    private final Stored stored = new Stored();

    void add(DigestEntry entry) {
        stored.persist(entry);
    }

    void dropWhatIsNoBusinessOf(String person) {
        stored.getSession()
                .createNativeMutationQuery(NO_BUSINESS)
                .setParameter("person", person)
                .executeUpdate();
    }

    /** What was kept before the moment, in the order in which it happened. */
    List<DigestEntry> of(String person, Instant moment) {
        return stored.list("person = ?1 and keptAt < ?2 order by happenedAt, id", person, moment);
    }

    void remove(List<DigestEntry> entries) {
        entries.forEach(stored::delete);
    }

    private static final class Stored implements PanacheRepositoryBase<DigestEntry, UUID> {}
}
