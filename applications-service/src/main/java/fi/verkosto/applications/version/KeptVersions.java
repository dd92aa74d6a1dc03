package fi.verkosto.applications.version;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.api.request.Arrival;
import fi.verkosto.api.request.Caller;
import fi.verkosto.applications.application.Application;
import fi.verkosto.applications.application.Submission;
import fi.verkosto.applications.content.Section;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * The states of every application since its first submission. The application is locked while one is added.
 *
 * <p>Every submission is kept. Of what was only saved, the last of each person in each section is kept until the next
 * submission, and then for ever: whoever saves in a loop fills no disk.
 */
@ApplicationScoped
public class KeptVersions {

    /** Of one person in one section. */
    private static final String SAVED_SINCE_THE_LAST_SUBMISSION = """
            key.applicationId = ?1 and kind = SAVED and section = ?2 and savedBy = ?3 and key.number > (
                select coalesce(max(s.key.number), 0) from KeptVersion s
                where s.key.applicationId = ?1 and s.kind = SUBMITTED)""";

    private final Stored stored = new Stored();
    private final Caller caller;
    private final Arrival arrival;

    KeptVersions(Caller caller, Arrival arrival) {
        this.caller = caller;
        this.arrival = arrival;
    }

    /** Brings changes to the database, and so gives them their versions. */
    public void flush() {
        stored.flush();
    }

    /** A draft is its writers' own business: nothing of it is kept before the first submission. */
    public void saved(Application application, Section section) {
        if (application.wasSubmitted()) {
            // Numbered first: a number that is given up is never given again.
            KeptVersion version = KeptVersion.saved(
                    next(application.id()), application, section, arrival.instant(), caller.subject());
            giveUpThoseBefore(version);
            stored.persist(version);
        }
    }

    private void giveUpThoseBefore(KeptVersion save) {
        stored.delete(SAVED_SINCE_THE_LAST_SUBMISSION, save.applicationId(), save.section(), save.savedBy());
    }

    public void submitted(Submission submission) {
        UUID application = submission.applicationId();
        stored.persist(KeptVersion.submitted(next(application), submission, arrival.instant(), caller.subject()));
    }

    private KeptVersion.Key next(UUID application) {
        int last = stored.find(
                        "select coalesce(max(key.number), 0) from KeptVersion where key.applicationId = ?1",
                        application)
                .project(Integer.class)
                .singleResult();
        return new KeptVersion.Key(application, last + 1);
    }

    /**
     * One with what it holds.
     *
     * @param saves whether the reader may see what was saved and perhaps never submitted
     */
    public KeptVersion known(UUID applicationId, int number, boolean saves) {
        return stored.findByIdOptional(new KeptVersion.Key(applicationId, number))
                .filter(version -> saves || version.kind() == VersionKind.SUBMITTED)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND));
    }

    /**
     * In the order of their making, without what they hold.
     *
     * @param saves whether the reader may see what was saved and perhaps never submitted
     */
    public List<VersionLine> page(UUID applicationId, boolean saves, int after, int limit) {
        return stored.getSession()
                .createSelectionQuery("""
                        select new fi.verkosto.applications.version.VersionLine(
                            v.key.number, v.kind, v.section, v.submission, v.savedAt, v.savedBy)
                        from KeptVersion v where v.key.applicationId = :application and v.key.number > :after
                        and (:saves = true or v.kind = SUBMITTED) order by v.key.number""", VersionLine.class)
                .setParameter("application", applicationId)
                .setParameter("after", after)
                .setParameter("saves", saves)
                .setMaxResults(limit)
                .getResultList();
    }

    private static final class Stored implements PanacheRepositoryBase<KeptVersion, KeptVersion.Key> {}
}
