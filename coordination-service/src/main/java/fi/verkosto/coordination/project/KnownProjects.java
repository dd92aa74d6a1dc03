package fi.verkosto.coordination.project;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.UUID;

/** What applications say. */
@ApplicationScoped
public class KnownProjects {

    private static final String CREATE_UNLESS_THERE = """
            insert into project_profile (application_id, revision) values (:id, 0)
            on conflict (application_id) do nothing""";

    private final Stored stored = new Stored();

    /** Locked until the transaction ends; created if this is the first word of the application. */
    public KnownProject lock(UUID applicationId) {
        stored.getSession()
                .createNativeMutationQuery(CREATE_UNLESS_THERE)
                .setParameter("id", applicationId)
                .executeUpdate();
        return stored.findByIdOptional(applicationId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
    }

    private static final class Stored implements PanacheRepositoryBase<KnownProject, UUID> {}
}
