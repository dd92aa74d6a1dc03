package fi.verkosto.applications.attachment;

import fi.verkosto.applications.application.Application;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** The same under neutral names, with numbers that go by when a file was first submitted. */
    List<Attachment> unnamed(UUID applicationId, int number) {
        Map<UUID, Integer> numbers = numbers(applicationId);
        return submitted(applicationId, number).stream()
                .map(attachment -> attachment.unnamed(numbers.get(attachment.id())))
                .toList();
    }

    /** Those of the contacts have none, and leave no gap. */
    private Map<UUID, Integer> numbers(UUID applicationId) {
        List<UUID> inOrder = getSession()
                .createNativeQuery("""
                        select s.attachment_id from submitted_attachment s join attachment a on a.id = s.attachment_id
                        where s.application_id = :application
                        group by s.attachment_id, a.section
                        order by a.section = 'CONTACTS', min(s.submission_number), s.attachment_id""", UUID.class)
                .setParameter("application", applicationId)
                .list();
        return IntStream.range(0, inOrder.size()).boxed().collect(Collectors.toMap(inOrder::get, place -> place + 1));
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
