package fi.verkosto.applications.reader;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** What review-service told of the readers of applications. */
@ApplicationScoped
public class ReviewedApplications {

    private static final String REMEMBER = """
            insert into reviewed_application (application_id, call_id, revision, version, evaluators, disqualified)
            values (:application, :call, :revision, :version, cast(:evaluators as text[]), cast(:disqualified as text[]))
            on conflict (application_id) do update set call_id = excluded.call_id, revision = excluded.revision,
                version = excluded.version, evaluators = excluded.evaluators, disqualified = excluded.disqualified
            where reviewed_application.revision <= excluded.revision""";

    private final Session session;

    ReviewedApplications(Session session) {
        this.session = session;
    }

    /** Leaves alone what is known of a later revision. */
    void remember(ReviewedApplication told) {
        session.createNativeMutationQuery(REMEMBER)
                .setParameter("application", told.applicationId())
                .setParameter("call", told.callId())
                .setParameter("revision", told.revision())
                .setParameter("version", told.version())
                .setParameter("evaluators", told.evaluators().toArray(String[]::new))
                .setParameter("disqualified", told.disqualified().toArray(String[]::new))
                .executeUpdate();
    }

    /** None where nobody reviews it yet, as far as is known here. */
    public Optional<ReviewedApplication> find(UUID applicationId) {
        return session
                .createNativeQuery(
                        "select call_id, revision, version, evaluators, disqualified from reviewed_application"
                                + " where application_id = :application",
                        Object[].class)
                .setParameter("application", applicationId)
                .stream()
                .map(row -> new ReviewedApplication(
                        applicationId,
                        (UUID) row[0],
                        (Long) row[1],
                        (Integer) row[2],
                        Set.of((String[]) row[3]),
                        Set.of((String[]) row[4])))
                .findFirst();
    }

    /** Whether the person must have nothing to do with the application. */
    public boolean bar(UUID applicationId, String person) {
        return find(applicationId).filter(reviewed -> reviewed.bars(person)).isPresent();
    }

    /** The applications of the call that are not there for the person. */
    public Set<UUID> barredTo(String person, UUID callId) {
        return Set.copyOf(session.createNativeQuery(
                        "select application_id from reviewed_application"
                                + " where call_id = :call and disqualified <> '{}' and :person = any (disqualified)",
                        UUID.class)
                .setParameter("call", callId)
                .setParameter("person", person)
                .list());
    }
}
