package fi.verkosto.notification.stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Who must have nothing to do with which application, as far as this service has heard: they are told nothing of it. */
@ApplicationScoped
public class DisqualifiedPersons {

    private static final String LEARN = """
            insert into application_readers (application_id, revision, disqualified)
            values (:application, :revision, cast(:persons as text[]))
            on conflict (application_id) do update
                set revision = excluded.revision, disqualified = excluded.disqualified
            where application_readers.revision <= excluded.revision""";

    private final Session session;

    DisqualifiedPersons(Session session) {
        this.session = session;
    }

    /** Leaves alone what is known of a later revision. */
    @Transactional
    public void learn(UUID applicationId, long revision, Set<String> persons) {
        session.createNativeMutationQuery(LEARN)
                .setParameter("application", applicationId)
                .setParameter("revision", revision)
                .setParameter("persons", persons.toArray(String[]::new))
                .executeUpdate();
    }

    /** The applications that are not there for the person. */
    @Transactional
    public Set<UUID> barredTo(String person) {
        return Set.copyOf(session.createNativeQuery(
                        "select application_id from application_readers where disqualified @> array[cast(:person as text)]",
                        UUID.class)
                .setParameter("person", person)
                .list());
    }
}
