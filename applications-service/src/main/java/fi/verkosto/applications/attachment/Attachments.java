package fi.verkosto.applications.attachment;

import fi.verkosto.applications.application.Application;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.query.NativeQuery;

/** All attachments, those that were deleted among them. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    /** Those that are there, in the order of their making. */
    List<Attachment> present(UUID applicationId) {
        return list("applicationId = ?1 and deletedAt is null order by id", applicationId);
    }

    List<Attachment> presentAt(UUID applicationId, Instant moment) {
        return list(
                "applicationId = ?1 and createdAt <= ?2 and (deletedAt is null or deletedAt > ?2) order by id",
                applicationId,
                moment);
    }

    Optional<Attachment> find(UUID applicationId, UUID id) {
        return find("applicationId = ?1 and id = ?2", applicationId, id).firstResultOptional();
    }

    /** Gives the application its next version. */
    void touch(Application application) {
        getSession().lock(application, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** The submission has the files that are there. */
    List<Attachment> fix(UUID applicationId, int number) {
        return kept("""
                insert into submitted_attachment (application_id, submission_number, attachment_id)
                select application_id, :number, id from attachment
                where application_id = :application and deleted_at is null""")
                .setParameter("application", applicationId)
                .setParameter("number", number)
                .getResultList();
    }

    /** The submission has the files of the one before. */
    List<Attachment> repeat(UUID applicationId, int number) {
        return kept("""
                insert into submitted_attachment (application_id, submission_number, attachment_id)
                select application_id, submission_number + 1, attachment_id from submitted_attachment
                where application_id = :application and submission_number = :before""")
                .setParameter("application", applicationId)
                .setParameter("before", number - 1)
                .getResultList();
    }

    /** Keeps and reads them in one statement. */
    private NativeQuery<Attachment> kept(String insertion) {
        return getSession()
                .createNativeQuery(
                        "with kept as (" + insertion + " returning attachment_id)"
                                + " select a.* from attachment a join kept on kept.attachment_id = a.id order by a.id",
                        Attachment.class);
    }

    List<Attachment> submitted(UUID applicationId, int number) {
        return getSession()
                .createNativeQuery("""
                        select a.* from attachment a join submitted_attachment s on s.attachment_id = a.id
                        where s.application_id = :application and s.submission_number = :number
                        order by a.id""", Attachment.class)
                .setParameter("application", applicationId)
                .setParameter("number", number)
                .getResultList();
    }

    /** The bytes of its files and of those that were ever submitted. */
    long keptSize(UUID applicationId) {
        return ((Number) getEntityManager()
                        .createNativeQuery("""
                                select coalesce(sum(size), 0) from attachment a
                                where application_id = :application and (deleted_at is null
                                    or exists (select 1 from submitted_attachment s where s.attachment_id = a.id))""")
                        .setParameter("application", applicationId)
                        .getSingleResult())
                .longValue();
    }

    boolean wasSubmitted(UUID id) {
        return !getEntityManager()
                .createNativeQuery("select 1 from submitted_attachment where attachment_id = :id limit 1")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
    }
}
