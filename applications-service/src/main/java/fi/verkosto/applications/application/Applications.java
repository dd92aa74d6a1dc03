package fi.verkosto.applications.application;

import fi.verkosto.api.refusal.CommonError;
import fi.verkosto.api.refusal.Refusal;
import fi.verkosto.applications.call.CallClosed;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All applications. */
@ApplicationScoped
public class Applications {

    private static final List<ApplicationState> UNDECIDED =
            List.of(ApplicationState.SUBMITTED, ApplicationState.SUPPLEMENT_REQUESTED, ApplicationState.UNDER_REVIEW);

    private static final String EARLIER = """
            select s.number, coalesce(s.last_changed_at, s.submitted_at) as made_at from submission s
            where s.application_id = :application and s.number < :number and not exists (
                select from (
                    select s.parties #>> '{lead,businessId}' as organisation
                    union all
                    select m ->> 'businessId' from jsonb_array_elements(s.parties -> 'members') m
                    union all
                    select p ->> 'businessId' from jsonb_array_elements(s.content #> '{partners,partners}') p) involved
                where involved.organisation <> all (cast(:organisations as text[])))
            order by s.number desc""";

    /** Each once, by where it first was. */
    private static final String INVOLVED_BEFORE = """
            select is_member, business_id, name from (
                select true as is_member, m.value ->> 'businessId' as business_id, cast(null as text) as name,
                    s.number, m.place
                from submission s, jsonb_array_elements(s.parties -> 'members') with ordinality as m (value, place)
                where s.application_id = :application and s.number < :number
                union all
                select false, p.value ->> 'businessId', p.value ->> 'name', s.number, p.place
                from submission s,
                    jsonb_array_elements(s.content #> '{partners,partners}') with ordinality as p (value, place)
                where s.application_id = :application and s.number < :number) involved
            group by is_member, business_id, name
            order by min(array[cast(number as bigint), place])""";

    private final Stored stored = new Stored();
    private final Submissions submissions = new Submissions();

    /** With its first version. */
    public void add(Application draft) {
        stored.persistAndFlush(draft);
    }

    /** Brings changes to the database, and so gives them their versions. */
    public void flush() {
        stored.flush();
    }

    /** Whether the caller may know of it is not asked. */
    public Optional<Application> find(UUID id) {
        return stored.findByIdOptional(id);
    }

    /** The application, which events name; one that never was is a fault of the event. */
    public Application known(UUID id) {
        return findLocked(id)
                .orElseThrow(() -> new Refusal(CommonError.NOT_FOUND).with("applicationId", id.toString()));
    }

    /** The application, locked until the end of the transaction. Whether the caller may know of it is not asked. */
    public Optional<Application> findLocked(UUID id) {
        return stored.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What was submitted to the call and neither withdrawn since nor ever a mere draft, by ascending ID. */
    public List<CallClosed.SubmittedVersion> submittedTo(UUID callId) {
        return stored.find(
                        "select a.id, a.submissions from Application a"
                                + " where a.callId = ?1 and a.submissions > 0 and a.state <> ?2 order by a.id",
                        callId,
                        ApplicationState.WITHDRAWN)
                .project(CallClosed.SubmittedVersion.class)
                .list();
    }

    /** Whether something was submitted to the call and not withdrawn since. */
    boolean anySubmittedTo(UUID callId) {
        return stored.count("callId = ?1 and submissions > 0 and state <> ?2", callId, ApplicationState.WITHDRAWN) > 0;
    }

    public boolean hasUndecided(UUID callId) {
        return stored.count("callId = ?1 and state in ?2", callId, UNDECIDED) > 0;
    }

    /** How many the organisation leads in the call, drafts included. */
    public long numberOf(UUID callId, String organisation) {
        return stored.count("callId = ?1 and leadOrganisation = ?2", callId, organisation);
    }

    /** The strands of the call that have any, drafts included. */
    List<String> strandsOf(UUID callId) {
        return stored.find("select distinct a.strand from Application a where a.callId = ?1", callId)
                .project(String.class)
                .list();
    }

    /** In the order of their making. A null filter is none. */
    public List<ApplicationOutline> page(Filter filter, UUID after, int limit) {
        return stored.getSession()
                .createSelectionQuery("""
                        select new fi.verkosto.applications.application.ApplicationOutline(
                            a.id, a.callId, a.strand, a.state, a.caseNumber, a.overview.title, a.leadOrganisation,
                            a.submissions, a.overview.completeness, a.milestones.updatedAt, a.milestones.submittedAt,
                            a.milestones.lastChangedAt)
                        from Application a where a.id > ?1 and (?2 is null or a.callId = ?2)
                        and (?3 is null or a.state = ?3) and (?5 = false or a.submissions > 0)
                        and (?4 is null or a.id in (select l.id from Application l where l.leadOrganisation = ?4
                            union all select m.key.applicationId from Membership m
                            where m.key.organisation = ?4 and m.state = 'ACCEPTED'))
                        and a.id not in ?6
                        order by a.id""", ApplicationOutline.class)
                .setParameter(1, after)
                .setParameter(2, filter.callId())
                .setParameter(3, filter.state())
                .setParameter(4, filter.organisation())
                .setParameter(5, filter.onlySubmitted())
                .setParameter(6, filter.leftOut())
                .setMaxResults(limit)
                .getResultList();
    }

    /**
     * What lists show after others did something about an application, such as accepting an invitation. It gets no new
     * version: whoever is about to submit it has read all that will be submitted.
     */
    public void showCompleteness(UUID id, Judgement judgement) {
        stored.update(
                "overview.completeness = ?1 where id = ?2", judgement.overview().completeness(), id);
    }

    public Optional<Submission> submission(UUID applicationId, int number) {
        return submissions.findByIdOptional(new Submission.Key(applicationId, number));
    }

    /** When that version was made, if there is one of the number. */
    public Optional<Instant> madeAt(UUID applicationId, int number) {
        if (number < 1) {
            return Optional.empty();
        }
        return submissions
                .find(
                        "select coalesce(s.lastChangedAt, s.submittedAt) from Submission s where s.key.applicationId = ?1 and s.key.number = ?2",
                        applicationId,
                        number)
                .project(Instant.class)
                .singleResultOptional();
    }

    /** The version that was submitted last. */
    public Submission lastSubmission(Application application) {
        return submission(application.id(), application.submissions()).orElseThrow();
    }

    public void keep(Submission submission) {
        submissions.persist(submission);
    }

    /** The versions before one that have no organisations but its own, the latest first. */
    public List<MadeVersion> earlier(Submission submission, int limit) {
        return submissions
                .getSession()
                .createNativeQuery(EARLIER, Object[].class)
                .addScalar("number", Integer.class)
                .addScalar("made_at", Instant.class)
                .setParameter("application", submission.applicationId())
                .setParameter("number", submission.number())
                .setParameter("organisations", submission.organisations().toArray(String[]::new))
                .setMaxResults(limit)
                .list()
                .stream()
                .map(row -> new MadeVersion((Integer) row[0], (Instant) row[1]))
                .toList();
    }

    /** What the members and partners are called where nobody must know them, in this version and all before it. */
    public OrganisationNumbers numbers(Submission version) {
        List<OrganisationNumbers.Involved> before = submissions
                .getSession()
                .createNativeQuery(INVOLVED_BEFORE, Object[].class)
                .addScalar("is_member", Boolean.class)
                .addScalar("business_id", String.class)
                .addScalar("name", String.class)
                .setParameter("application", version.applicationId())
                .setParameter("number", version.number())
                .list()
                .stream()
                .map(row -> new OrganisationNumbers.Involved((Boolean) row[0], (String) row[1], (String) row[2]))
                .toList();
        return OrganisationNumbers.of(version, before);
    }

    /** A submitted version, and when the applicant, a supplement or an officer on its behalf made it. */
    public record MadeVersion(int number, Instant madeAt) {}

    public record Filter(
            UUID callId, ApplicationState state, String organisation, boolean onlySubmitted, Set<UUID> leftOut) {}

    private static final class Stored implements PanacheRepositoryBase<Application, UUID> {}

    private static final class Submissions implements PanacheRepositoryBase<Submission, Submission.Key> {}
}
