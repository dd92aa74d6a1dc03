package fi.verkosto.applications.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.hibernate.Session;

/** What people are called. Kept beside the trail, whose entries cannot be erased, and erased with the person. */
@ApplicationScoped
public class PersonNames {

    /** Almost always the name is known: then no row is locked, so that nobody waits for somebody of the same name. */
    private static final String REMEMBER = """
            insert into person_name (subject, name, updated_at)
            select :subject, :name, :now
            where not exists (select 1 from person_name where subject = :subject and name = :name)
            on conflict (subject) do update set name = excluded.name, updated_at = excluded.updated_at""";

    private final Session database;

    PersonNames(Session database) {
        this.database = database;
    }

    void remember(String subject, String name, Instant now) {
        database.createNativeMutationQuery(REMEMBER)
                .setParameter("subject", subject)
                .setParameter("name", name)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Of those who are known, by subject. */
    public Map<String, String> of(Collection<String> subjects) {
        Map<String, String> found = new HashMap<>();
        if (!subjects.isEmpty()) {
            database.createNativeQuery(
                            "select subject, name from person_name where subject in (:subjects)", Object[].class)
                    .setParameterList("subjects", subjects)
                    .list()
                    .forEach(row -> found.put((String) row[0], (String) row[1]));
        }
        return found;
    }
}
