package fi.verkosto.applications.consortium;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import org.hibernate.Session;

/** Who was seen acting for which organisation: a person whom nobody knows there can be given no right. */
@ApplicationScoped
public class KnownPersons {

    /**
     * Whom the table knew a moment ago; asking it again would cost every request a statement. Not for long: whoever was
     * erased and acts again is known again.
     */
    private final Cache<Seen, Boolean> remembered = Caffeine.newBuilder()
            .maximumSize(10_000)
            .expireAfterWrite(Duration.ofMinutes(10))
            .executor(Runnable::run)
            .build();

    private final Session session;

    KnownPersons(Session session) {
        this.session = session;
    }

    private record Seen(String organisation, String person) {}

    /** In a transaction of its own: who asked for what was refused was there all the same. */
    public void see(String organisation, String person, Instant now) {
        Seen seen = new Seen(organisation, person);
        if (remembered.getIfPresent(seen) == null) {
            QuarkusTransaction.requiringNew().run(() -> write(seen, now));
            remembered.put(seen, true);
        }
    }

    private void write(Seen seen, Instant now) {
        session.createNativeMutationQuery("""
                        insert into known_person (organisation, person, first_seen_at) values (:organisation, :person, :now)
                        on conflict do nothing""")
                .setParameter("organisation", seen.organisation())
                .setParameter("person", seen.person())
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Whether one of the organisations has had the person act for it. */
    boolean isKnownTo(Collection<String> organisations, String person) {
        return session.createNativeQuery(
                                "select count(*) from known_person where person = :person and organisation in (:organisations)",
                                Long.class)
                        .setParameter("person", person)
                        .setParameterList("organisations", organisations)
                        .getSingleResult()
                > 0;
    }
}
