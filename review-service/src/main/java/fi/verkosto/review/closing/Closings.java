package fi.verkosto.review.closing;

import fi.verkosto.review.closing.Closing.SubmittedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/** What is known of closed calls. All of it may be told again, and changes nothing then. */
@ApplicationScoped
public class Closings {

    private final Session session;

    Closings(Session session) {
        this.session = session;
    }

    /** Whether the call has closed and every part of the list has come. */
    public boolean isComplete(UUID callId) {
        return session.createNativeQuery(
                        "select exists (select 1 from call_closing where call_id = :call and complete)", Boolean.class)
                .setParameter("call", callId)
                .getSingleResult();
    }

    /** The version that counts; none if the application was withdrawn before the call closed. */
    public OptionalInt versionOf(UUID applicationId) {
        return session
                .createNativeQuery(
                        "select version from submitted_at_closing where application_id = :application", Integer.class)
                .setParameter("application", applicationId)
                .stream()
                .mapToInt(Integer::intValue)
                .findFirst();
    }

    /** The versions that count, by application. */
    public Map<UUID, Integer> versionsOf(UUID callId) {
        return session
                .createNativeQuery(
                        "select application_id, version from submitted_at_closing where call_id = :call",
                        Object[].class)
                .addScalar("application_id", UUID.class)
                .addScalar("version", Integer.class)
                .setParameter("call", callId)
                .list()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    void add(Closing closing) {
        session.createNativeMutationQuery("""
                        insert into call_closing (call_id, submitted, complete) values (:call, :submitted, false)
                        on conflict (call_id) do update set submitted = excluded.submitted""")
                .setParameter("call", closing.callId())
                .setParameter("submitted", closing.submitted())
                .executeUpdate();
        session.createNativeMutationQuery("""
                        insert into submitted_at_closing (application_id, call_id, version)
                        select application, :call, version
                        from unnest(cast(:applications as uuid[]), cast(:versions as integer[])) as listed (application, version)
                        on conflict (application_id) do update set version = excluded.version""")
                .setParameter("call", closing.callId())
                .setParameter("applications", applications(closing.applications()))
                .setParameter("versions", versions(closing.applications()))
                .executeUpdate();
        session.createNativeMutationQuery("""
                        update call_closing set complete = submitted =
                            (select count(*) from submitted_at_closing where call_id = :call)
                        where call_id = :call""")
                .setParameter("call", closing.callId())
                .executeUpdate();
    }

    private static UUID[] applications(List<SubmittedVersion> listed) {
        return listed.stream().map(SubmittedVersion::applicationId).toArray(UUID[]::new);
    }

    private static Integer[] versions(List<SubmittedVersion> listed) {
        return listed.stream().map(SubmittedVersion::version).toArray(Integer[]::new);
    }
}
